### Every sentence a person reads, in Haitian Creole.
### Plain words, short sentences, no exclamation marks. "Sele" (sealed), not "chifre" (encrypted).
### Nobody who speaks the language natively has read the sentences for staff and organizers.

## What is wrong with a field (signature::Fault)

fault-missing-given-name = Tanpri ekri prenon ou
fault-missing-family-name = Tanpri ekri non fanmi ou
fault-missing-email = Tanpri ekri imèl ou, tankou name@example.org
fault-missing-zip = Tanpri ekri kòd postal ou (ZIP), senk chif
fault-missing-city = Tanpri ekri vil ou oswa bouk ou
fault-missing-state = Tanpri ekri eta ou, tankou DC oswa Ohio
fault-missing-street = Tanpri ekri nimewo kay ou ak non ri a
fault-missing-phone = Tanpri ekri nimewo telefòn ou
fault-missing-comment = Tanpri ekri kèk mo isit la
fault-missing-ink = Tanpri siyen nan bwat la ak dwèt ou
fault-too-long = Sa twò long; pa ka gen plis pase { $most } karaktè
fault-too-many-marks = Gen yon lèt ki gen twòp aksan; retire kèk ladan yo
fault-no-letter = Yon non bezwen omwen yon lèt
# check
fault-not-a-name = Sa a se yon adrès oswa yon nimewo; ekri non ou isit la
# check
fault-several-names = Gen de non isit la; chak moun siyen poukont li
fault-not-an-email = Imèl la bezwen yon @ ak yon pwen, tankou name@example.org
fault-not-a-phone = Yon nimewo telefòn gen 7 a 15 chif, tankou 202-555-0147
fault-not-a-zip = Yon kòd postal (ZIP) gen senk chif, tankou 20009
# check
fault-zip-lacks-zero = Yon kòd postal (ZIP) gen senk chif; èske zewo devan an manke, tankou nan 02134?
fault-not-a-state = Tanpri ekri non eta a oswa de lèt li yo, tankou DC
fault-ink-too-little = Sa se yon pwen sèlman; siyen ak dwèt ou
fault-ink-too-much = Gen twòp trè; efase bwat la epi siyen yon sèl fwa
fault-ink-outside = Desen an soti nan bwat la; efase li epi siyen yon sèl fwa
fault-not-asked-for = Petisyon sa a pa mande enfòmasyon sa a
fault-no-such-consent = Petisyon sa a pa gen chwa sa a
fault-consent-needs-contact = Ekri imèl ou oswa telefòn ou anwo a, oswa retire mak la
fault-no-such-language = Petisyon an pa gen tèks nan lang sa a

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = Pwogram nan pa ka sèvi ak { $path }: { $why }.
failure-file-unreadable = Pwogram nan pa ka li { $path }: { $why }. Verifye fichye a epi eseye ankò.
failure-io-not-found = pa gen fichye oswa dosye sa a
failure-io-permission = pwogram sa a pa gen pèmisyon
failure-io-full = disk la plen
failure-io-read-only = pa gen mwayen ekri anyen la
# check
failure-io-device = disk la oswa memwa a ap bay pwoblèm; sèvi ak yon lòt, epi pote sa a bay òganizatè a
# check
failure-io-open-files = twòp fichye louvri; fèmen lòt pwogram epi eseye ankò
# check
failure-io-more-files = disk la pa pran lòt fichye menm si li gen plas; efase kèk oswa sèvi ak yon lòt
failure-io-exists = li deja la
failure-io-code = sistèm nan bay erè { $code }
failure-io-link = se yon lyen, epi pwogram nan pa swiv lyen
failure-io-not-a-file = se pa yon fichye nòmal
failure-io-too-large = li depase { $most } MB, ki se limit pou yon fichye konsa
failure-io-unknown = sistèm nan pa di poukisa
failure-lost-thread = Yon pati nan pwogram nan kanpe. Sa ki te anrejistre an sekirite. Fèmen pwogram nan epi louvri li ankò.
failure-nothing-to-receipt = Poko gen anyen ki anrejistre nan estasyon sa a, kidonk pa gen resi pou enprime.
failure-ledger-missing = Pa gen rejis nan { $path }. Verifye chemen an.
failure-ledger-no-folder = Dosye { $path } pou rejis la pa la. Kreye li, oswa chwazi yon lòt kote.
failure-ledger-not-a-ledger = Pwogram nan pa ka li { $path } kòm yon rejis. Fichye a rete jan li te ye a; chèche remiz la oswa dezyèm kopi a.
failure-ledger-before-signing = { $path } fèt ak yon vèsyon anvan 0.2. Fichye vèsyon sa yo pa montre ki moun ki ekri yo. Li rete jan li te ye a, epi pwogram nan pa pran anyen ladan l.
failure-ledger-other-keys = { $path } te kòmanse pou yon kanpay ki gen yon lòt kle òganizatè pase kle ki nan dosye kanpay la kounye a. Pa gen siyati k ap ranmase. Mande òganizatè a ki kanpay ki bon an.
failure-ledger-too-many-stations = { $path } gen plis estasyon pase sa yon kanpay janm genyen. Pwogram nan pa pran anyen ladan l. Chèche konnen ki kote li soti.
failure-campaign-other-petition = { $path } se pa petisyon òganizatè a te siyen an. Kopye dosye a ankò nan men òganizatè a.
failure-campaign-other-organizer = Se pa òganizatè kanpay estasyon sa a ki siyen kanpay ki nan { $path } a. Anyen pa chanje isit la. Pale ak òganizatè a.
failure-campaign-older = Kanpay ki nan { $path } a pi ansyen pase sa ki nan estasyon sa a. Anyen pa chanje isit la. Mande òganizatè a dènye vèsyon an.
failure-campaign-other-words = De mo yo se pa mo kanpay ki nan { $path } a. Pwogram nan pa pran anyen. Pale ak òganizatè a, epi pa kontinye.
failure-key-no-signing-key = { $path } fèt ak yon vèsyon anvan 0.2. Li pa gen kle pou siyen, kidonk pèsòn pa t ap ka konnen desizyon ki moun ki konte. Fè kanpay la ankò.
failure-ledger-newer = { $path } fèt ak yon vèsyon pi nouvo nan pwogram sa a. Mete vèsyon ki isit la ajou.
failure-ledger-broken = { $path } pa pase verifikasyon an: { $why }. Li rete jan li te ye a; konsève li epi kòmanse yon lòt.
failure-broken-missing = antre { $seq } nan estasyon { $station } pa la
failure-broken-changed = antre { $seq } nan estasyon { $station } chanje
failure-broken-unsigned = antre { $seq } nan estasyon { $station } pa gen siyati estasyon li
# check
failure-broken-forged-station = idantifyan estasyon { $station } pa koresponn ak kle li
failure-broken-unknown-station = antre { $seq } soti nan yon estasyon pèsòn pa konnen
failure-ledger-other-campaign = { $path } se pou yon lòt kanpay. Chwazi yon lòt rejis.
failure-ledger-in-use = Yon lòt Petition Kiosk ap sèvi ak { $path }. Fèmen lòt la anvan.
# check
failure-ledger-not-a-turn-in = { $path } se pa ni yon remiz ni yon dezyèm kopi, epi pwogram nan pa jwenn anyen nan kanpay sa a ladan l. Fè yon remiz nan estasyon li.
failure-ledger-not-read-back = Lè pwogram nan reli { $path }, li pa jwenn sa li te ekri a. Sèvi ak yon lòt memwa USB; rejis la li menm pa chanje.
failure-ledger-gone = Yo retire { $path } pandan li te louvri. Remete li epi louvri pwogram nan ankò; tout sa ki te konfime ladan l.
failure-ledger-stopped = Ou kanpe ouvèti a. Anyen pa chanje.
failure-disk-full = Disk la plen. Tout sa ki te konfime an sekirite; fè plas epi eseye ankò.
# check
failure-not-written = Disk la pa pran sa yo ekri: li plen, oswa li gen pwoblèm. Tout sa ki konfime an sekirite. Fè plas epi eseye ankò; si sa pa ede, sèvi ak yon lòt tablèt.
failure-scan-size = Yon imaj eskane gen omwen yon oktè epi pa plis pase { $most } MB. Eskane fèy la an gri, ant 150 ak 200 pwen pa pous.
failure-scan-part = Antre { $seq } nan estasyon { $station }, ki se yon pati nan imaj eskane a, pa ka louvri. Gade fèy papye a li menm.
failure-seal = Antre a pa t ka sele, kidonk anyen pa anrejistre. Eseye ankò.
failure-ledger-database = Pwogram nan pa t ka sèvi ak rejis la. Tout sa ki te konfime an sekirite; louvri pwogram nan ankò.
failure-key-untested = Kle kanpay la chanje oswa pèsòn pa t janm teste li, kidonk sa ki sele ak li ka pa janm louvri. Fè kanpay la ankò, oswa kopye dosye li ankò nan men òganizatè a.
failure-key-destroyed = Kle kanpay la te detwi le { $day }, kidonk pa gen anyen ankò ki ka ranmase pou li. Sètifika li se { $path }.
failure-key-half-destroyed = Destriksyon kle kanpay la te kòmanse le { $day } men li pa t fini, kidonk pa gen anyen k ap ranmase pou li. Fini li nan biwo a, nan “Kanpay”.
failure-campaign-no-folder = Pa gen dosye kanpay nan { $path }. Kopye li nan men òganizatè a, oswa kòmanse yon kanpay.
failure-campaign-no-file = { $path } manke nan dosye kanpay la. Kopye dosye a ankò nan men òganizatè a.
failure-campaign-io = Pwogram nan pa ka sèvi ak { $path }: { $why }. Anyen pa chanje.
failure-campaign-damaged = { $path } se pa yon kanpay pwogram sa a ka li. Kopye dosye a ankò nan men òganizatè a.
# check
failure-petition-line = Liy { $line } (an anglè): “{ $why }”.
# check
failure-petition-more = Apre sa yo, gen { $count } lòt fot.
# check
failure-petition-empty = { $path } pa ka siyen: pwogram sa a pa ka li l kòm yon petisyon. Chwazi yon lòt fichye.
# check
failure-petition-not-written = Petisyon an pa t ka ekri nan { $path }, kidonk pa gen kanpay ki fèt. Chwazi yon lòt petisyon.
# check
failure-petition-faults = { $path } pa ka siyen toutotan liy sa yo pa korije.
failure-fit-boxes = Nan lang { $language }, { $boxes } kaz konsantman pa kite ase plas pou siyen sou papye { $paper }. Kanpay la pa fèt. Fè fraz konsantman yo pi kout oswa retire kèk ladan yo.
failure-fit-text = Nan lang { $language }, tit la, rezime a, demann lan ak adrès sou entènèt la pa kite ase plas pou siyen sou okenn papye. Kanpay la pa fèt. Fè yo pi kout.
failure-campaign-not-empty = { $path } pa vid. Chwazi yon nouvo dosye pou kanpay la.
failure-campaign-address = Pwogram nan pa ka sèvi ak adrès sou entènèt sa a. Li dwe kòmanse ak https://, san espas, ak 300 karaktè pou pi plis, tankou https://example.org/protect.
failure-campaign-event = Yon evènman bezwen yon non ki gen omwen yon lèt oswa yon chif, ak 60 karaktè pou pi plis. “{ $name }” pa bon.
failure-campaign-not-read-back = Lè pwogram nan reli { $path }, li pa jwenn sa li te ekri a. Pran yon lòt memwa USB.
failure-campaign-no-event = Pa gen evènman ki gen kòd { $code }.
failure-campaign-day = “{ $day }” se pa yon jou tankou 2027-06-30.
failure-campaign-later = Moun ki siyen yo konnen kle a ap detwi pa pita pase { $day }. Ou ka mete jou sa a pi bonè, men ou pa ka mete li pi ta. Anyen pa chanje.
failure-campaign-station-name = Non yon estasyon gen 40 karaktè pou pi plis; “{ $name }” pa bon.
failure-pin-digits = PIN nan gen sis chif, san anyen ankò. Chwazi yon lòt.
failure-pin-common = PIN sa a se youn nan premye moun ap eseye, tankou chif ki swiv, chif ki repete oswa yon dat. Chwazi yon lòt.
failure-pin-memory = PIN nan pa t ka anrejistre, paske aparèy sa a pa gen ase memwa lib. Fèmen lòt pwogram yo epi eseye ankò.
failure-passphrase-wrong = Fraz sekrè a pa louvri kle òganizatè a. Anyen pa chanje; eseye ankò.
failure-passphrase-short = Fraz sekrè a gen mwens pase { $least } karaktè. Chwazi youn ki pi long, tankou sis mo pran oaza.
failure-passphrase-known = Tout moun konnen fraz sekrè “practice” la. Chwazi yon lòt, tankou sis mo pran oaza.
failure-passphrase-guessable = Fraz sekrè a twò fasil pou devine, epi anyen pa fèt. Chwazi yon lòt, tankou sis mo pran oaza.
failure-key-not-here = Kle òganizatè a pa isit la ({ $path } manke). Louvri biwo a sou aparèy kote kanpay la te fèt la, oswa pote fichye kle a sou yon memwa USB.
failure-key-gone = Kle kanpay sa a te detwi le { $day }, epi sa ki te sele ak li pa ka louvri ankò. Gade sètifika { $path } a.
failure-key-half-gone = Destriksyon kle kanpay sa a te kòmanse le { $day } men li pa t fini. Fini li nan biwo a, nan “Kanpay”.
failure-key-other = { $path } se kle yon lòt kanpay. Anyen pa chanje; chwazi bon dosye a.
failure-key-damaged = { $path } se pa yon kle òganizatè. Remete li apati kopi sekou òganizatè a.
failure-key-io = Pwogram nan pa ka sèvi ak kle òganizatè a nan { $path }: { $why }.
# check: "destinatè" is the age recipient
failure-key-recipient = Kle sekou a pa ka sèvi. Li dwe yon kle piblik age, ki kòmanse ak age1.
failure-key-test = Yon antre tès pa t ka louvri ak nouvo kle a, kidonk okenn siyati pa t ap janm ka louvri. Kanpay la pa fèt; eseye ankò.
failure-print-nobody = Poko gen siyati pou enprime.
failure-print-paper-only = Tout siyati yo sou fèy papye, epi se fèy sa yo menm y ap remèt. Pa gen anyen pou enprime.
failure-export-nobody = Poko gen siyati pou ekspòte.
failure-export-table = Pwogram nan pa t ka fè yon lis. Eseye ankò, oswa chwazi yon lòt fòma.
failure-export-workbook = Pwogram nan pa t ka fè yon fèy kalkil. Ekspòte an CSV pito.
failure-export-line = Pwogram nan pa t ka fè yon liy JSON. Eseye ankò, oswa chwazi yon lòt fòma.
# check
failure-print-no-address = Kanpay la pa gen adrès sou entènèt, kidonk yon kòd QR pa t ap mennen okenn kote. Yo bay adrès la lè yo kòmanse yon kanpay.
failure-print-address-long = Adrès sou entènèt la twò long pou yon kòd QR. Sèvi ak youn ki kout.
failure-print-stopped = Ou kanpe enpresyon an. Fichye ki te fini yo rete.
failure-print-font = Pwogram nan pa ka sèvi ak youn nan polis lèt li yo. Enstale pwogram nan ankò.
failure-print-pdf = Pwogram nan pa t ka fè PDF la. Fichye ki te fini anvan li yo rete; eseye ankò.
failure-print-svg = Se sèlman yon paj mo ak chif ki ka anrejistre an SVG. Anrejistre li an PDF.
failure-print-picture = Pwogram nan pa t ka fè imaj la. Fichye ki te fini anvan li yo rete; eseye ankò.
failure-print-io = Pwogram nan pa t ka ekri { $path }: { $why }. Fichye ki te fini anvan li yo rete.
failure-blank-not-issued = Pwogram nan pa bay okenn fèy. { $why }
failure-blank-not-printed = { $why } Pwogram nan bay fèy { $first } rive { $last }, men li pa enprime yo. Nimewo yo p ap sèvi; enprime ankò pou jwenn lòt.
failure-retention-over = Kanpay sa a te fini le { $day }, ki se dènye jou pou detwi kle li. Li pa pran siyati ankò; tout sa ki te konfime an sekirite.
failure-blank-retention-over = Pwogram nan pa bay okenn fèy: { $day }, ki se dènye jou pou detwi kle a, pase. Fèy ki enprime kounye a pa bay okenn jou pou di jiskilè y ap kenbe sa moun ekri.
failure-erasure-no-key = Pa gen okenn kle kanpay sa a nan { $path } ni sou yon memwa USB ki konekte. Anyen pa chanje; ale sou aparèy kote kle a ye a.
failure-erasure-on-stick = Kle a sou yon memwa USB, li pa nan { $path }. Anyen pa chanje; make kaz ki di mete memwa USB yo ladan l tou.
failure-erasure-done = Kle a te detwi le { $day }, epi pa gen okenn lòt fichye kle sa a isit la. Sètifika li se { $path }.
failure-erasure-name = Sa se pa non kanpay la. Non li se “{ $name }”. Anyen pa detwi.
failure-erasure-sheet = Pwogram nan pa t ka fè sètifika a. { $why } Okenn kle pa detwi apre sa.
failure-erasure-certificate = Pwogram nan pa t ka ekri sètifika { $path } a: { $why }. Verifye si kle a toujou la, epi eseye ankò ak yon lòt dosye.
failure-erasure-file = Pwogram nan pa t ka detwi { $path }: { $why }. Sètifika a di destriksyon an kòmanse, li pa di li fini. Rezoud pwoblèm sa a epi eseye ankò.
failure-printer-no-system = Pa gen sistèm enpresyon sou aparèy sa a. Enstale CUPS, oswa enprime fichye yo sou yon lòt aparèy.
failure-printer-no-default = Pa gen enprimant ki chwazi davans. Chwazi yon enprimant.
failure-printer-unknown = Pa gen enprimant ki rele “{ $name }”. Fichye yo la; chwazi yon lòt enprimant.
failure-printer-refused = Enprimant lan pa aksepte fèy yo. Fichye yo la; enprime yo ankò.
# check
failure-picture-kind = Sa a pa yon PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF ni BMP. Pran yon foto fèy la, oswa tape nimewo li.
# check
failure-picture-heic = Sa a se yon foto iPhone (HEIC) nan yon kalite ki pa ka li isit la. Voye li an JPEG (Settings, Camera, Formats, Most Compatible), oswa tape nimewo fèy la.
# check
failure-picture-locked = PDF sa a mande yon modpas. Anrejistre li san modpas oswa enprime li nan yon nouvo PDF, oswa tape nimewo fèy la.
# check
failure-picture-another = Gen yon lòt kòd sou imaj sa a ki pa ka li. Pran yon foto fèy sa a poukont li, oswa tape nimewo li.
failure-picture-damaged = Pwogram nan pa ka li imaj sa a. Pran yon lòt, oswa tape nimewo fèy la.
failure-picture-large = Imaj sa a twò gwo. Eskane fèy la ant 150 ak 300 pwen pa pous, oswa tape nimewo li.
failure-picture-no-code = Imaj sa a pa montre kòd okenn fèy. Pran li pi pre ak pi bon limyè, oswa tape nimewo a.
failure-picture-stopped = Imaj sa a te pran twòp tan oswa twòp memwa, kidonk pwogram nan sispann li l. Eskane fèy la ant 150 ak 300 pwen pa pous, oswa tape nimewo li.
failure-picture-not-started = Aparèy sa a pa t ka louvri pati pwogram nan ki li imaj. Fèmen lòt pwogram yo epi eseye ankò, oswa tape nimewo fèy la.
# check
failure-import-title = Liy tit la manke: liy { $line } se “{ $found }”. Ekri tit la nan yon liy apa anvan li, oswa “Title: …” nenpòt kote.
# check
failure-import-letter = Apre tit la, “{ $title }” (liy { $line }), pa gen lèt. Ekri omwen yon paragraf la, epi demann lan apre li. Men lòd la: tit, lèt, “To: …”, “From: …”, demann, ak yon liy vid ant chak pati.
failure-import-target = Pa gen liy ki kòmanse ak “To:”, kidonk petisyon an pa mande pèsòn anyen. Ekri “To: The City Council” nan yon liy apa, anwo nèt oswa apre lèt la.
# check
failure-import-demand = Pa gen demann apre liy { $line }. Ekri fraz moun ap siyen an apre liy “To:” ak “From:” yo, oswa “Demand: …” nenpòt kote.
failure-import-empty = Tèks la vid. Ekri tit la nan yon liy apa, lèt la, “To: …”, “From: …” ak demann lan, ak yon liy vid ant chak pati.
# check
failure-import-target-empty = Pa gen non apre “To:” nan liy { $line }. Ekri “To: The City Council” nan yon sèl liy.
# check
failure-import-target-sentence = Liy { $line } kòmanse ak “To:” epi li kontinye tankou yon fraz: “{ $found }”. Ekri ki moun petisyon an mande nan yon liy apa, tankou “To: The City Council”.
# check
failure-import-greeting = Salitasyon ki nan liy { $line }, “{ $found }”, pa di ki moun petisyon an mande. Ekri “To: The City Council” nan yon liy apa.
# check
failure-import-demand-long = Paragraf ki nan liy { $line } ta dwe demann lan, men li gen { $length } karaktè, epi yon fèy gen plas pou 600. Ekri demann lan nan youn oswa de fraz, tankou “Demand: …”.
# check
failure-import-damaged = Dokiman an gate oswa li pa konplè. Anrejistre li ankò, oswa anrejistre li kòm tèks senp.
# check
failure-import-document = Se yon achiv oswa yon dokiman yon lòt pwogram. Anrejistre li kòm .docx, .odt oswa tèks senp.
# check
failure-import-old-office = Se yon dokiman yon ansyen Word, oswa li gen yon modpas. Louvri li la epi anrejistre li kòm .docx san modpas.
# check
failure-import-pdf = Se yon PDF. Anrejistre dokiman orijinal la kòm .docx, .odt oswa tèks senp.
# check
failure-import-rtf = Se yon tèks ak fòma (.rtf). Anrejistre li kòm .docx, .odt oswa tèks senp.
# check
failure-import-picture = Se yon imaj. Ekri mo ki ladan l yo nan yon fichye tèks.
# check
failure-import-unknown = Se pa yon fichye tèks. Anrejistre lèt la kòm tèks senp, .docx oswa .odt.
failure-io-not-text = se pa tèks senp; anrejistre li kòm tèks senp (UTF-8)

## The signer's screens

# check: "EGZÈSIS" (drill) against "PRATIK" (practice)
kiosk-practice = EGZÈSIS: siyati ki fèt isit la pa konte
kiosk-read-and-sign = Li epi siyen
kiosk-or-phone = Oswa siyen sou telefòn ou
kiosk-staff = Ekip la
# CLDR has no plural rules for Haitian Creole, so one is matched by its number; a noun after a number does not change.
kiosk-larger-letters = Lèt pi gwo
kiosk-usual-letters = Lèt nòmal
kiosk-contrast = Kontras
kiosk-signed-today = { $count ->
    [1] Yon moun siyen isit la jodi a
   *[other] { $count } moun siyen isit la jodi a
}
kiosk-goal = { $count } sou { $goal } jodi a
# check
kiosk-first-today = Se ou ki ka premye moun ki siyen isit la jodi a
# check
kiosk-goal-today = Objektif jodi a: { $goal }
kiosk-not-collecting = Tablèt sa a pa pran siyati kounye a. Tanpri mande yon volontè.
# check
kiosk-by = Yon petisyon { $organizer } lanse
kiosk-to = Pou:
# check: "De:" is also written
kiosk-from = Soti nan men:
# check: "Patwone pa" (sponsored by) against "Sipòte pa" (supported by)
kiosk-sponsors = Patwone pa:
kiosk-unofficial = Tradiksyon ki pa ofisyèl
# check
kiosk-not-translated = Petisyon sa a pa tradui an kreyòl. Li parèt nan lang sa a: { $language }.
kiosk-start-over = Rekòmanse
kiosk-read-on = Kontinye li ↓
kiosk-go-sign = Siyen petisyon sa a
kiosk-read-again = Li ankò
kiosk-sign-this = Siyen petisyon sa a
kiosk-given-name = Prenon
# "Siyati" means both a last name and a signature; here it is only the signature.
kiosk-family-name = Non fanmi
# check
kiosk-latin-names = Ou ka ekri non ou ak lèt laten
# check
kiosk-one-name = Mwen gen yon sèl non
kiosk-email = Imèl
kiosk-phone = Telefòn
kiosk-street = Ri ak nimewo
kiosk-zip = Kòd ZIP
# check
kiosk-postal-code = Kòd postal
kiosk-city = Vil
kiosk-state = Eta
# check
kiosk-no-us-address = Mwen pa gen adrès Ozetazini
kiosk-comment = Mesaj ou pou yo
kiosk-optional = (si ou vle)
kiosk-slip = Èske ou te vle di { $email }?
kiosk-other-cities = Oswa:
# check
kiosk-more-cities = Plis
# check
kiosk-email-hint = W ap resevwa imèl sèlman si ou koche ti kare ki anba a
# check
kiosk-zip-hint = Vil la ak eta a ranpli apati kòd ZIP la
kiosk-ink = Siyen ak dwèt ou
kiosk-mark = Siyen ak yon ×
kiosk-undo = Defèt
kiosk-clear = Efase
kiosk-sign = Siyen
kiosk-signing = Tann yon ti moman
# check
kiosk-consent-to-email = Voye imèl ban mwen sou kanpay sa a
# check
kiosk-consent-to-texts = { $sender } ka voye mesaj tèks otomatik ban mwen regilyèman sou kanpay sa a, pa plis pase { $monthly } pa mwa. Konpayi telefòn ou ka fè w peye frè pou mesaj ak done. Reponn STOP pou fini, HELP pou jwenn èd. Mwen ka siyen san mwen pa dakò ak sa.
# check: "sele" (closed with a seal, as an envelope); it is also the word for saddling a horse
kiosk-sealed-line = Sa ou ekri a sele depi ou fin siyen. Tablèt sa a pa ka li sa ankò.
kiosk-how = Kijan?
kiosk-how-answer = Sa ou ekri a fèmen ak kle, epi se òganizatè a sèlman ki ka louvri li. Kle a pa nan tablèt sa a. Moun ki jwenn tablèt la oswa ki pran li ka konte siyati yo, men li pa ka li youn.
kiosk-faults = { $count ->
    [1] Gen yon bagay pou korije anwo a
   *[other] Gen { $count } bagay pou korije anwo a
}
kiosk-not-stored = Siyati ou pa anrejistre. { $why } Sa ou ekri a toujou la.
# check
kiosk-not-stored-disk-full = Tablèt sa a pa gen plas ankò. Tanpri avèti yon volontè.
# check
kiosk-not-stored-ledger-gone = Tablèt sa a pa jwenn fichye kote siyati yo anrejistre a. Tanpri avèti yon volontè.
# check
kiosk-not-stored-ledger-in-use = Yon lòt pwogram nan tablèt sa a ap itilize fichye kote siyati yo anrejistre a. Tanpri avèti yon volontè.
# check
kiosk-not-stored-campaign-over = Kanpay sa a fini, epi li pa pran siyati ankò.
# check
kiosk-not-stored-key-untested = Tablèt sa a poko pare pou pran siyati. Tanpri avèti yon volontè.
# check
kiosk-not-stored-read-only = Tablèt sa a pa ka ekri sou disk li. Tanpri avèti yon volontè.
# check
kiosk-not-stored-other = Gen yon pwoblèm ki rive nan tablèt sa a. Tanpri avèti yon volontè.
kiosk-still-there = Ou toujou la?
kiosk-still-there-text = { $seconds ->
    [1] Nan yon segonn, tout sa ou ekri ap efase, pou pèsòn lòt pa wè li.
   *[other] Nan { $seconds } segonn, tout sa ou ekri ap efase, pou pèsòn lòt pa wè li.
}
kiosk-more-time = Mwen bezwen plis tan
kiosk-thanks = Mèsi, { $name }.
# check
kiosk-thanks-first = Se ou ki premye moun ki siyen isit la jodi a.
# check
kiosk-thanks-place = Ou se moun nimewo { $place } ki siyen isit la jodi a.
kiosk-thanks-next = Siyati ou sele epi li anrejistre an sekirite. L ap sou fèy y ap remèt bay { $target }.
# check
kiosk-thanks-practice = Sa te yon egzèsis: nou pa kenbe siyati ou, li pa ale okenn kote.
kiosk-thanks-share = Eskane kòd la pou pataje petisyon an ak yon zanmi.
kiosk-next-person = Pwochen moun
kiosk-back-in = { $seconds ->
    [1] N ap retounen nan kòmansman an nan yon segonn
   *[other] N ap retounen nan kòmansman an nan { $seconds } segonn
}
kiosk-key-next = Swivan
kiosk-key-hide = Kache
kiosk-key-space = espas
kiosk-key-keyboard = Klavye

## The volunteer's screens

kiosk-pin-title = PIN ekip la
kiosk-pin-practice = Nan egzèsis la, PIN nan se { $pin }
kiosk-pin-wrong = PIN sa a pa bon. Eseye ankò, oswa mande òganizatè a.
kiosk-pin-wait = { $seconds ->
    [1] Twòp PIN ki pa bon. Tann yon segonn.
   *[other] Twòp PIN ki pa bon. Tann { $seconds } segonn.
}
kiosk-pin-checking = Ap verifye
kiosk-back = Retounen
kiosk-ok = OK
kiosk-staff-title = Estasyon sa a
kiosk-staff-count = { $count ->
   *[other] siyati nan estasyon sa a
}
kiosk-staff-today = { $count ->
    [1] Youn ladan yo jodi a
   *[other] { $count } ladan yo jodi a
}
kiosk-staff-event = Evènman: { $name }
kiosk-staff-no-event = Pa gen evènman
kiosk-staff-head = Kòd dènye antre a: { $code }
kiosk-staff-drive-words = Sis mo kanpay la
kiosk-staff-station-words = Sis mo estasyon sa a
kiosk-staff-note = Lè yon tou travay fini, enprime resi li oswa pran yon foto resi a. Li montre pita ke pèsòn pa retire anyen.
kiosk-staff-receipt = Fè yon resi
kiosk-staff-receipt-making = Ap fè resi a
kiosk-staff-well = Tout bagay anfòm. Chak siyati anrejistre anvan mèsi a parèt.
kiosk-staff-petition = Retounen nan petisyon an
kiosk-staff-office = Biwo
kiosk-staff-close = Fèmen pwogram nan
kiosk-staff-volunteer = Volontè, non li oswa inisyal li
kiosk-staff-open = Louvri tou travay la
kiosk-staff-since = Depi { $time }
kiosk-staff-since-who = Depi { $time }, { $name }
kiosk-staff-in-shift = { $count ->
   *[other] siyati nan tou travay sa a
}
kiosk-staff-end = Fini tou travay la ak resi li
kiosk-staff-turn-in = Remèt sou memwa USB
kiosk-staff-leave-drive = Kite kanpay sa a
kiosk-pin-forgotten = Ou bliye PIN nan?
kiosk-staff-turning-in = Ap ekri epi reli
kiosk-staff-mirror = Dezyèm kopi: ajou
kiosk-staff-mirror-dead = Dezyèm kopi: li p ap ekri
kiosk-staff-machine = Tablèt sa a
kiosk-staff-battery = Batri: { $percent } %
kiosk-staff-charging = Batri: { $percent } %, l ap chaje
kiosk-staff-room = { $number ->
    [1] Disk: plas pou apeprè 1 ankò
   *[other] Disk: plas pou apeprè { $count } ankò
}
kiosk-staff-room-enough = Disk: gen ase plas
kiosk-staff-clock = Lè: { $time }
kiosk-staff-look = Jan ekran an parèt
kiosk-staff-look-light = Klè
kiosk-staff-look-dark = Fonse
kiosk-staff-look-sunlight = Solèy
kiosk-staff-look-contrast = Gwo kontras
# check: new, read by nobody yet
kiosk-staff-motion = Apre yon moun siyen
# check: new, read by nobody yet
kiosk-staff-motion-shown = Montre anvlòp la
# check: new, read by nobody yet
kiosk-staff-motion-still = San mouvman
# check: new, read by nobody yet
kiosk-staff-language = Lang ekip la ak biwo a
kiosk-staff-clean = Netwaye ekran an
kiosk-staff-cleaning = Ekran an bloke pou netwayaj
kiosk-staff-cleaning-text = { $seconds ->
    [1] Anyen ou touche pa konte. Petisyon an ap tounen nan yon segonn.
   *[other] Anyen ou touche pa konte. Petisyon an ap tounen nan { $seconds } segonn.
}
kiosk-staff-train = Antrene an senk etap
kiosk-staff-train-end = Fini antrènman an
kiosk-staff-train-sign = 1 sou 5. Siyen tankou yon vizitè ta fè l: touche “Li epi siyen”, ranpli fòmilè a, touche “Siyen”.
kiosk-staff-train-leave = 2 sou 5. Yon moun ale: kòmanse yon fòmilè, epi touche “Rekòmanse”. Anyen ladan l pa rete.
kiosk-staff-train-hide = 3 sou 5. Kache tout bagay yon sèl kou: kòmanse yon fòmilè, epi mete twa dwèt sou ekran an ansanm, oswa peze F12.
kiosk-staff-train-pin = 4 sou 5. Louvri ekran ekip la: touche “Ekip la” epi tape PIN { $pin }.
kiosk-staff-train-receipt = 5 sou 5. Fini tou travay la, oswa fè yon resi, epi pran yon foto resi a.
kiosk-staff-train-done = Tout senk etap yo fini. Bay pwochen volontè a tablèt la, oswa kòmanse kanpay la.
kiosk-staff-turned-in = { $count ->
    [1] Yon antre sou memwa USB a, epi pwogram nan reli li. Ou ka retire memwa USB a: { $path }
   *[other] { $count } antre sou memwa USB a, epi pwogram nan reli yo. Ou ka retire memwa USB a: { $path }
}
kiosk-staff-no-stick = Pa gen memwa USB. Mete youn, epi eseye ankò.
kiosk-staff-receipt-printed = Resi a ap enprime. Okenn kopi pa rete sou tablèt sa a.
kiosk-staff-receipt-saved = Okenn enprimant pa pran resi a. L ap rete sou tablèt sa a jiska pwochen remiz la.
kiosk-staff-receipt-only-shown = Resi a pa t ka enprime ni anrejistre. Pran yon foto li kounye a.
kiosk-staff-receipt-by-itself = Dènye tou travay la te louvri plis pase 12 èdtan, epi pwogram nan fini li. Pran yon foto resi li.
kiosk-staff-receipt-show = Montre resi a
kiosk-staff-receipt-done = Retounen nan estasyon an
kiosk-staff-photograph = Pran yon foto resi sa a
kiosk-staff-photograph-why = Pa sere foto a ansanm ak tablèt sa a. Li montre pita ke pa gen okenn antre, jiska sa a, ki te chanje oswa retire, epi li pa bay non okenn moun ki siyen.
kiosk-staff-practice = Egzèsis
kiosk-staff-practice-end = Retounen nan kanpay la
kiosk-staff-trouble-not-collecting = Pa gen mwayen ranmase anyen.
kiosk-staff-trouble-ledger-gone = Rejis la pa la ankò.
kiosk-staff-trouble-ledger-gone-do = Pèsòn pa ka siyen jiskaske li tounen. Remete memwa USB a oswa kat la, epi louvri pwogram nan ankò: { $path }
# check
kiosk-staff-trouble-not-stored = Dènye siyati a pa sere.
kiosk-staff-trouble-set-aside = Rejis la pa pase verifikasyon an, epi pwogram nan mete li sou kote.
kiosk-staff-trouble-set-aside-do = Moun ap kontinye siyen nan yon nouvo rejis. Kenbe dosye sa a epi bay òganizatè a li: { $path }
# check
kiosk-staff-trouble-took-back = Rejis la te pèdi dènye antre li yo, { $count } an tou.
# check
kiosk-staff-trouble-took-back-do = Dezyèm kopi a te gen yo, epi yo tounen. Moun ap kontinye siyen. Di òganizatè a sa: disk sa a pèdi sa yo ekri sou li.
# check
kiosk-staff-trouble-shorter = Estasyon sa a te gen { $had } siyati, epi rejis li gen { $has }.
# check
kiosk-staff-trouble-shorter-do = Sèvi ak yon lòt tablèt, epi pote tablèt sa a ak memwa USB li bay òganizatè a.
kiosk-staff-trouble-mirror-dead = Dezyèm kopi a p ap ekri.
kiosk-staff-trouble-mirror-dead-do = Remete memwa USB li a oswa kat li a nan { $path }. Moun ka kontinye siyen, epi antre ki manke yo ap ekri lè sa a.
kiosk-staff-trouble-no-room = Disk la plen.
kiosk-staff-trouble-no-room-do = Gen plas pou apeprè 400 siyati ankò. Efase lòt bagay, oswa pote tablèt la bay òganizatè a.
kiosk-staff-trouble-little-room = { $count ->
    [1] Gen plas pou apeprè yon siyati ankò.
   *[other] Gen plas pou apeprè { $count } siyati ankò.
}
kiosk-staff-trouble-little-room-do = Efase lòt bagay sou aparèy sa a, oswa pran yon lòt tablèt atan.
kiosk-staff-trouble-battery = Batri a nan { $percent } % epi li p ap chaje.
kiosk-staff-trouble-battery-do = Ploge li, oswa pran yon lòt tablèt. Tout siyati yo deja anrejistre, menm si batri a fini.
kiosk-staff-trouble-clock = Lè aparèy sa a pa bon.
kiosk-staff-trouble-clock-do = Korije lè a nan paramèt sistèm nan: fèy yo montre jou moun nan siyen. Moun ka kontinye siyen.
# check: "mòd vèy" (sleep mode)
kiosk-staff-trouble-may-sleep = Tablèt sa a ka pase an mòd vèy.
# check
kiosk-staff-trouble-may-sleep-do = Dezaktive mòd vèy la ak ekran vèy la nan paramèt sistèm nan, oswa touche ekran an tanzantan.
kiosk-staff-trouble-retention-over = Kanpay la te fini le { $day }, ki se dènye jou pou òganizatè a detwi kle a. Li pa pran siyati ankò.
kiosk-staff-trouble-retention-over-do = Remèt sa ki te ranmase yo, epi pale ak òganizatè a. Si dat aparèy sa a pa bon, korije li.

## Sheets and posters

sheet-to = Pou:
sheet-name = Non
sheet-place = Vil, eta, ZIP
sheet-date = Dat
sheet-signature = Siyati
# check: the state's own words for "ballot or nominating petition"
sheet-advocacy = Petisyon pou defann yon kòz: li pa pou mete yon mezi oswa yon kandida sou bilten vòt.
sheet-text = Tèks
sheet-unofficial = Tradiksyon ki pa ofisyèl
sheet-practice = EGZÈSIS
sheet-scan = Eskane pou li epi siyen
sheet-or-type = oswa tape
# check
sheet-circulator-vouches = Mwen te wè chak liy fèy sa a ap siyen, e mwen kwè se moun ki gen non an ki siyen l.
sheet-circulator-name = Non moun ki ranmase siyati yo
sheet-circulator-signature = Siyati moun ki ranmase yo
sheet-circulator-dates = Siyen ant
sheet-by-state = Pa eta
sheet-by-event = Pa evènman
sheet-what-was-signed = Sa moun yo siyen
sheet-sponsors = Patwone pa
sheet-heads = Rejis: estasyon, kantite antre, kòd dènye a
sheet-one-signature = Yon siyati
sheet-signatures = { $count } siyati
# check
sheet-on-paper = Epi sou fèy papye ki mache ak sa yo: { $count }
sheet-sheet = Fèy
sheet-sheets = Fèy
sheet-name-in-print = Non an lèt enprime
sheet-email = Imèl (si ou vle)
sheet-phone = Telefòn (si ou vle)
sheet-street = Ri ak nimewo
sheet-if-you-wish = Si ou vle
sheet-tick = Make sèlman si ou vle.
# check
sheet-tick-email = Ekri m
# check
sheet-tick-sms = Voye tèks
# check
sheet-tick-phone = Rele m
# check
sheet-tick-post = Voye lèt
# check
sheet-promise = Siyen sou tab nou an: siyati ou sele menm kote ou siyen an, epi tablèt la pa ka li l ankò.
# check
sheet-cut = Koupe li anvan yo remèt fèy la. Pati sa a rete nan men òganizatè a.
# check
sheet-same-number = Sèvi ak liy ki gen menm nimewo ak siyati ou.
sheet-fold = Pliye isit la
# check: "tou" (shift) against "ekip travay"
sheet-receipt = Resi pou tou travay
sheet-receipt-shift = Tou travay
sheet-receipt-who = Volontè
sheet-receipt-event = Evènman
sheet-receipt-station = Estasyon
# check
sheet-receipt-drive = Mo kanpay la
# check
sheet-receipt-words = Sis mo estasyon sa a
sheet-receipt-entries = Antre, premye a dènye
# check
sheet-receipt-mirror = Antre ki sou dezyèm kopi a
sheet-receipt-sheets = Fèy vid yo te bay
sheet-receipt-head = Kòd dènye antre a
sheet-receipt-why = Moun ki kenbe paj sa a ka montre pita ke pa gen okenn antre, jiska sa a, ki te chanje, ajoute oswa retire. Paj la pa bay non okenn moun ki siyen.
sheet-receipt-volunteer = Siyati volontè a
sheet-receipt-organizer = Siyati òganizatè a
# check
sheet-drawn-signature = Siyati ki fèt alamen
# check
sheet-code-of = Kòd QR: { $content }
sheet-page = paj { $page } sou { $of }

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = Non ou, kote ou rete, siyati ou ak jou ou siyen an ale jwenn { $target }.
# check
notice-given-no-ink = Non ou, kote ou rete ak jou ou siyen an ale jwenn { $target }.
# check
notice-given-no-place = Non ou, siyati ou ak jou ou siyen an ale jwenn { $target }.
# check
notice-given-name = Non ou ak jou ou siyen an ale jwenn { $target }.
# check
notice-not-given = Imèl ou, nimewo telefòn ou ak ri ou pa ale.
# check
notice-the-organizer = Òganizatè petisyon sa a
# check
notice-kept = { $organizer } kenbe sa ou ekri.
# check
notice-kept-until = { $organizer } kenbe sa ou ekri jiska { $day }.
# check
notice-only-if-ticked = Y ap kontakte ou sèlman si ou make yon kare.
# check
notice-not-contacted = Pèsonn p ap kontakte ou.
# check
notice-lists-stay = Yon lis ou antre ladan l kenbe adrès ou jiskaske ou soti ladan l.
# check
notice-partners-email = Patnè ki gen kare ou make a resevwa non ou, kote ou rete, lang ou, imèl ou ak lè ou te siyen: { $partners }.
# check
notice-partners-post = Patnè ki gen kare ou make a resevwa non ou, kote ou rete, ri ou, lang ou ak lè ou te siyen: { $partners }.
# check
notice-list = { $list }, { $next }
# check
notice-withdraw = Pou retire siyati ou: { $contact }
# check
notice-privacy = Plis enfòmasyon: { $address }
# check
notice-online = Paj kòd sa a mennen sou li a gen pwòp règ konfidansyalite pa l.
# check
notice-organizer = Òganizatè: { $organizer }.
# check
notice-told = Men sa moun ki siyen yo konnen: { $notice }
# check
sheet-day = { $day } { $month ->
    [1] janvye
    [2] fevriye
    [3] mas
    [4] avril
    [5] me
    [6] jen
    [7] jiyè
    [8] out
    [9] septanm
    [10] oktòb
    [11] novanm
   *[12] desanm
} { $year }
sheet-day-short = { $day } { $month ->
    [1] jan
    [2] fev
    [3] mas
    [4] avr
    [5] me
    [6] jen
    [7] jiy
    [8] out
    [9] sep
    [10] okt
    [11] nov
   *[12] des
} { $year }
sheet-day-of-year = { $day } { $month ->
    [1] janvye
    [2] fevriye
    [3] mas
    [4] avril
    [5] me
    [6] jen
    [7] jiyè
    [8] out
    [9] septanm
    [10] oktòb
    [11] novanm
   *[12] desanm
}
sheet-day-of-year-short = { $day } { $month ->
    [1] jan
    [2] fev
    [3] mas
    [4] avr
    [5] me
    [6] jen
    [7] jiy
    [8] out
    [9] sep
    [10] okt
    [11] nov
   *[12] des
}
sheet-moment = { $day }, { $time }

## The first run

setup-title = Petition Kiosk
# check
setup-intro = Ranmase siyati pou yon petisyon. Se òganizatè a sèl ki ka louvri yo; aparèy sa a pa kapab.
setup-start = Kòmanse yon kanpay
setup-start-text = Pou òganizatè a: li fè kle ki louvri siyati yo.
setup-join = Antre nan yon kanpay
setup-join-text = Pou yon estasyon: li pran yon dosye kanpay sou yon memwa USB.
setup-practice = Egzèsis
setup-practice-text = Pou gade pwogram nan epi antrene. Anyen ki siyen pa konte.
setup-close = Fèmen
setup-back = Retounen
setup-passphrase = Fraz sekrè
setup-passphrase-again = Fraz sekrè a ankò
setup-passphrase-note = Ekri li sou papye: si ou pèdi fraz la, pa gen mwayen ranplase li.
setup-passphrase-offered = Sis mo, pwogram nan fèk chwazi yo oaza.
setup-passphrase-take = Sèvi ak mo sa yo
setup-passphrase-others = Lòt mo
setup-passphrase-short = Fraz sekrè a bezwen omwen 8 karaktè, tankou sis mo pran oaza
setup-passphrase-guessable = Fraz sekrè sa a twò fasil pou devine; sèvi ak sis mo yo, oswa yon fraz ki pi long
setup-passphrase-is-guessable = Twò fasil pou devine: nenpòt moun ki jwenn fichye kle a ta ka eseye li.
setup-passphrase-is-fair = Difisil pou devine. Sis mo pran oaza pi difisil toujou.
setup-passphrase-is-strong = Twò difisil pou nenpòt moun devine.
setup-passphrase-differs = De fraz sekrè yo pa menm
setup-petition = Petisyon
setup-online = Adrès sou entènèt
setup-online-note = Kote kòd QR yo mennen, tankou https://example.org/protect
setup-event = Evènman
setup-event-note = Kote w ap ranmase siyati, tankou Dupont Circle
setup-pin = PIN ekip la
setup-pin-note = Sis chif, pou volontè ou yo
setup-pin-bad = PIN nan gen sis chif, san anyen ankò
setup-pin-common = PIN sa a se youn nan premye moun ap eseye, tankou chif ki swiv, chif ki repete oswa yon dat; chwazi yon lòt
setup-make = Kòmanse kanpay la
setup-making = Ap fè kle a epi ap teste li
setup-join-found = Men sa ki sou memwa USB aparèy sa a
setup-join-none = Pa gen dosye kanpay sou yon memwa USB. Mete youn, oswa ekri ki kote dosye a ye.
setup-join-path = Dosye
setup-join-go = Antre
setup-words = Èske se kanpay pa ou la?
setup-words-readers = { $count ->
    [1] Yon kle ka li sa moun siyen isit la:
   *[other] { $count } kle ka li sa moun siyen isit la:
}
setup-words-from = Òganizatè: { $name }, { $contact }
setup-words-organizer = Kle òganizatè a
setup-words-backup = Kle sekou a
setup-words-ask = Mande òganizatè a de nan sis mo kanpay sa a, fasafas oswa nan telefòn: mo { $first } ak mo { $second }.
setup-words-number = Mo { $number }
setup-words-other = Sa se yon lòt mo
setup-words-wrong = Pale ak òganizatè a, epi pa kontinye: sa ka kanpay yon lòt moun. Pwogram nan pa pran anyen.
setup-words-joining = Ap antre
setup-pin-title = Yon PIN pou aparèy sa a
setup-pin-text = Volontè yo tape li pou louvri yon tou travay. Li louvri ekran ekip la sou aparèy sa a, san anyen ankò.
setup-pin-offered = Sis chif, pwogram nan fèk chwazi yo oaza. Ekri yo sou papye; yo p ap parèt ankò.
setup-pin-others = Lòt chif
setup-pin-own = Oswa sis chif ou chwazi
setup-pin-take = Sèvi ak { $pin }
setup-look-again = Gade ankò
setup-failed = Sa pa mache: { $why }
setup-faults = { $count ->
    [1] Gen yon bagay pou korije anwo a.
   *[other] Gen { $count } bagay pou korije anwo a.
}
setup-passphrase-taken = Sis mo sa yo se fraz sekrè a. Ekri yo sou papye kounye a; lè kanpay la fin kòmanse, pwogram nan ap mande de ladan yo.
setup-petition-bundled = Li vini ak pwogram nan.
setup-petition-from = Soti nan { $path }
setup-petition-choose = Chwazi yon petisyon
setup-petition-look = Gade jan moun k ap siyen ap wè li
# check
setup-petition-places = Men fichye petisyon (.toml) ak lèt (.txt, .docx, .odt, .md, .html) ki sou memwa USB yo, nan dosye “Documents” ak nan dosye “Downloads”. Touche youn pou gade jan moun k ap siyen ap wè li.
setup-petition-none = Pa gen fichye la. Mete yon memwa USB, oswa ekri ki kote fichye a ye.
setup-petition-path = Oswa ekri ki kote fichye a ye
setup-petition-open = Louvri li
# check
setup-petition-order = Yon lèt se yon dokiman oswa yon tèks senp ki gen pati sa yo: tit la nan yon liy apa, lèt la, “To: The City Council”, “From: [Your Name]”, ak demann moun ap siyen an. “To:” ak “From:” ka anwo nèt tou. Si yo pa la, salitasyon an di ki moun petisyon an mande, epi dènye paragraf la se demann lan.
setup-online-bad = Ekri tout adrès la, tankou https://example.org/protect
setup-event-bad = Bay evènman an yon non ki gen omwen yon lèt oswa yon chif, ak 60 karaktè pou pi plis
setup-words-key = Gen yon kle òganizatè sou memwa USB sa a. Se òganizatè a sèlman ki dwe genyen li; li pa dwe sou yon memwa USB k ap pase men an men. Lè ou fin antre nan kanpay la, bay òganizatè a memwa USB a tounen. Aparèy sa a pa pran kle a.
preview-title = Jan moun k ap siyen ap wè li
preview-first = Premye ekran
preview-letter = Lèt ak fòmilè
preview-take = Sèvi ak petisyon sa a
# check
preview-as-read = Jan nou li l
# check
preview-read = Li soti nan yon lèt. Èske tout bagay nan plas yo?
# check
preview-read-target = Ki moun petisyon an mande: { $target }
# check
preview-read-demand = Sa moun ap siyen: { $demand }
# check
preview-read-sponsors = Patwone pa: { $sponsors }
# check
preview-read-no-sponsors = Patwone pa: pèsòn
# check
preview-note-greeting = Salitasyon ki nan liy { $line } di ki moun petisyon an mande.
# check
preview-note-title = Tit la di ki moun petisyon an mande.
# check
preview-note-demand = Dènye paragraf la (liy { $line }) se sa moun ap siyen.
# check
preview-note-left-out = Sa pa ladan l: “{ $text }” (liy { $line })
# check
preview-note-encoding = Nou li fichye a kòm { $name }. Gade aksan yo.
# check
preview-note-besides = Nòt anba paj ak kòmantè pa ladan l ({ $count })
ready-title = Èske ou pare?
ready-intro = Kanpay la kòmanse. Men kat bagay pou fè anvan ou mete premye tab la; paj sa a nan biwo a tou, nan “Kanpay”.
ready-passphrase = Fraz sekrè a sou papye
ready-passphrase-text = Li louvri tout siyati yo, epi pèsòn pa ka ranplase li. Pa sere li ansanm ak aparèy la.
ready-passphrase-ask = Si fraz sekrè a pèdi, anyen pa ka ranplase li. Gade sou papye ou epi tape mo { $first } ak mo { $second }.
ready-passphrase-own = Si fraz sekrè a pèdi, anyen pa ka ranplase li. Ekri pa ou la sou papye, epi pa sere li ansanm ak aparèy la.
ready-passphrase-compare = Konpare
ready-passphrase-show = Montre sis mo yo
ready-passphrase-hide = Kache sis mo yo
ready-passphrase-noted = Li sou papye
ready-passphrase-wrong = Sa se yon lòt mo
ready-passphrase-done = Sa fèt.
ready-key = Kle a sou de memwa USB
ready-key-text = Si aparèy sa a pèdi, kle ki sou yon memwa USB ak fraz sekrè ki sou papye a ap toujou louvri tout bagay. Sere de memwa USB yo nan de kote diferan.
ready-key-copy = Kopye kle a sou yon memwa USB
ready-key-on = Kopye epi reli: { $sticks }.
ready-key-more = Kounye a, mete yon lòt memwa USB.
ready-campaign = Kanpay la sou yon memwa USB pou tablèt yo
ready-campaign-text = Sou chak tablèt, chwazi “Antre nan yon kanpay” ak memwa USB sa a. Kle a pa janm sou li.
ready-campaign-write = Ekri kanpay la sou yon memwa USB
ready-campaign-on = Vèsyon { $version } sou { $stick }, epi pwogram nan reli li.
ready-campaign-old = Gen yon vèsyon ki pi ansyen sou { $stick }. Kounye a se vèsyon { $now }: ekri li ankò, epi sèvi ak memwa USB sa a pou antre ankò nan kanpay la sou chak tablèt.
# check
ready-card = Volontè yo gen yon fich
ready-card-text = Yon paj pou enprime: sa yon volontè fè, etap pa etap. Ni PIN nan ni sis mo yo pa sou li.
ready-card-save = Anrejistre fich la
ready-card-in = Li nan { $path }.
ready-working = Tann yon ti moman
ready-no-stick = Pa gen memwa USB. Mete youn, tann yon ti moman, epi eseye ankò.
ready-same-stick = Kle a sou { $stick } deja. Mete yon lòt memwa USB pou dezyèm kopi kle a.
ready-which = Ki memwa USB?
ready-has-key = Gen yon kle òganizatè sou { $stick }. Moun ki resevwa memwa USB sa a pou yon tablèt ap resevwa kle a tou. Pran yon lòt memwa USB.
ready-has-campaign = { $stick } se memwa USB pou tablèt yo, ki pase nan anpil men. Pran yon lòt memwa USB pou kle a.
ready-anyway = Ekri sou li kanmenm
ready-let-be = Pran yon lòt memwa USB
ready-folder = Kanpay la ak kle li nan { $path }.
ready-first = Ekri fraz sekrè a sou papye anvan: pèsòn pa ka ranplase li.
ready-left = { $count ->
    [1] Gen yon bagay ki rete. Ou ka fè li pita tou.
   *[other] Gen { $count } bagay ki rete. Ou ka fè yo pita tou.
}
ready-all = Tout bagay fèt.
ready-begin = Ale nan premye ekran an
office-campaign-change = Chanje evènman, objektif, non, PIN
office-campaign-ready = Kle, memwa USB ak fich: { $done } sou 4 fèt
office-campaign-leave = Kite kanpay sa a
office-campaign-newer = Memwa USB pou tablèt yo gen yon vèsyon ki pi ansyen. Ekri kanpay la sou li ankò, epi sèvi ak li pou antre ankò nan kanpay la sou chak tablèt.
change-title = Chanje kanpay la
change-text = Sa ki chanje isit la siyen ak kle ou, kòm yon nouvo vèsyon kanpay la. Tablèt yo pran li lè yo antre ankò ak memwa USB a.
change-event = Evènman ki gen kòd { $code }
change-event-new = Yon lòt evènman
change-goal = Objektif yon estasyon, an siyati pa jou (vid: pa gen objektif)
change-goal-bad = Ekri yon nonb antye, oswa pa ekri anyen
change-count = Montre moun k ap siyen konbyen moun ki siyen isit la jodi a
change-retention = Dènye jou pou detwi kle a, tankou 2027-06-30
change-retention-note = Moun k ap siyen yo konnen jou sa a. Ou ka mete li pi bonè, men ou pa ka mete li pi ta.
change-day-bad = Ekri yon jou tankou 2027-06-30
change-stations = Non estasyon yo, tankou Tab 2
change-station = Estasyon { $id }
change-station-own = Estasyon { $id }, aparèy sa a
change-station-bad = Yon non gen 40 karaktè pou pi plis
change-save = Siyen chanjman yo
change-signed = Vèsyon { $version } siyen. Kounye a, ekri kanpay la ankò sou yon memwa USB: “Kanpay”, epi “Kle, memwa USB ak fich”.
change-pin-text = PIN nan se pou aparèy sa a, epi li pa sou okenn memwa USB. Ou pa bezwen ansyen an.
change-pin = Nouvo PIN aparèy sa a
change-pin-save = Chanje PIN nan
change-pin-done = Nouvo PIN nan valab depi kounye a.
change-mirror-title = Dezyèm kopi aparèy sa a
change-mirror = Chak siyati ekri nan { $path } tou.
change-mirror-none = Pa gen dezyèm kopi. Ak yon lòt memwa USB oswa yon kat, chak siyati ap anrejistre de fwa.
change-mirror-find = Chwazi yon memwa USB oswa yon kat
change-mirror-end = Pa fè dezyèm kopi ankò
change-mirror-no-medium = Pa gen memwa USB ni kat. Mete youn, tann yon ti moman, epi eseye ankò.
leave-title = Kite kanpay sa a?
leave-count = { $count ->
    [1] Gen yon siyati ki anrejistre sou aparèy sa a.
   *[other] Gen { $count } siyati ki anrejistre sou aparèy sa a.
}
leave-not-turned-in = { $count ->
    [1] Gen youn ladan yo ou poko remèt. Remèt sou memwa USB anvan.
   *[other] Gen { $count } ladan yo ou poko remèt. Remèt sou memwa USB anvan.
}
leave-key = Kle òganizatè kanpay sa a sou aparèy sa a tou, epi l ap rete sou li.
leave-text = Anyen pa efase. Kanpay la ak siyati li yo rete sou kote nan aparèy sa a, epi ou ka reprann li nan premye paj la. Apre sa, ou ka kòmanse yon lòt kanpay isit la, oswa antre nan yon lòt.
# check
leave-named = Kanpay sa a te chwazi lè pwogram nan te louvri. Fèmen pwogram nan, epi louvri li san chwazi yon kanpay.
leave-go = Mete kanpay sa a sou kote
leave-stay = Rete nan kanpay sa a
aside-title = Sou kote nan aparèy sa a
aside-name = Reprann li: { $name }
forgotten-title = Ou bliye PIN nan?
forgotten-text = Ak fraz sekrè òganizatè a, aparèy sa a ap gen yon nouvo PIN. Kle a dwe sou aparèy sa a, oswa sou yon memwa USB ki konekte. Si kle a pa la, pale ak òganizatè a.
forgotten-open = Louvri
card-title = Pou volontè ki sou tab la
card-begin = Kòmanse
card-begin-text = Touche “Ekip la” sou premye ekran an, tape PIN òganizatè a te di ou a, epi louvri tou travay ou. Apre sa, tablèt la se pou moun k ap siyen yo.
card-hand = Bay tablèt la
card-hand-text = Moun yo touche “Li epi siyen”, yo li, yo ranpli fòmilè a epi yo siyen ak dwèt yo. Kite yo li kantite tan yo vle. Ekran an di mèsi lè siyati a fin anrejistre.
card-read = Pèsòn pa ka li non moun isit la
card-read-text = Chak siyati sele menm kote a pou òganizatè a. Ni ou menm ni yon vòlè pa ka chèche anyen nan tablèt sa a.
card-hide = Kache ekran an
card-hide-text = Mete twa dwèt sou ekran an ansanm: tout sa yon moun ap ekri kache epi li efase.
card-wrong = Lè gen yon pwoblèm
card-wrong-text = Touche “Ekip la”: pwoblèm nan parèt anwo, ak sa pou fè. Tout siyati ekran an te di mèsi pou yo an sekirite. Si tablèt la pa pran siyati, sèvi ak fèy papye.
card-end = Nan aswè
card-end-text = Touche “Ekip la”, epi “Fini tou travay la”, epi pa sere resi a ansanm ak tablèt la. Mete yon memwa USB, chwazi “Remèt sou memwa USB”, epi bay òganizatè a memwa USB a.
card-gone = Si tablèt la disparèt
card-lost = Avèti òganizatè a touswit. Pèsòn pa ka li siyati ki ladan l yo.
card-lost-to = Avèti { $name } touswit: { $contact }. Pèsòn pa ka li siyati ki nan tablèt la.
card-foot = PIN nan pa sou fich sa a, epi li pa dwe sou okenn papye ki sou tab la. Moun ki mande sa k ap fèt ak non yo ap jwenn repons lan anwo “Siyen”.

## The program around the screens

app-merged = { $new ->
    [1] { $name }: yon nouvo antre
   *[other] { $name }: { $new } nouvo antre
}
app-merged-damaged = { $name } domaje oswa koupe. Antre ki anvan domaj la mete ansanm; al chèche rès yo nan estasyon li.
# check
app-merged-salvaged = { $name } domaje. Tout sa ki te ka sove ladan l mete ansanm. Sa ki manke a parèt anba, kote estasyon li a.
app-already-running = Pwogram nan louvri deja
app-already-running-do = Petition Kiosk louvri sou aparèy sa a. Chèche fenèt li, pa egzanp ak touch Alt ak Tab. Si pa gen fenèt, tann yon minit epi louvri pwogram nan ankò.
app-not-merged = { $name } pa mete ansanm. { $why }
app-missing = Estasyon { $station }: antre { $from } rive { $until } manke. Al chèche yo nan tablèt la oswa nan dezyèm kopi li.
app-another = Estasyon { $station }: antre { $seq } pa menm ak sa ki sou resi li. Rejis li te chanje oswa kopye.
app-parted = Estasyon { $station }: apati antre { $seq } gen de chèn, paske rejis li te kopye. Pwogram nan kenbe toulède.

## The organizer's office

office-unlock = Biwo
office-unlock-text = Fraz sekrè òganizatè a louvri siyati estasyon sa a. Li pa anrejistre okenn kote.
office-practice = Nan egzèsis la, fraz sekrè a se “practice”.
office-passphrase = Fraz sekrè
office-open = Louvri
office-opening = Ap louvri
office-opening-so-far = Ap louvri { $done } sou { $of }
office-back = Retounen nan estasyon an
office-open-word = Biwo, louvri
office-lock = Bloke
office-today = Jodi a
office-roll = Lis
office-sheets = Fèy
office-stations = Estasyon
office-stations-text = Mete yon memwa USB ki gen remiz yon estasyon. Ou ka mete yo ansanm nan nenpòt lòd, epi si ou fè l de fwa sa pa chanje anyen.
office-sticks = { $count ->
    [1] Gen yon remiz sou yon memwa USB
   *[other] Gen { $count } remiz sou memwa USB
}
office-sticks-none = Pa gen remiz sou yon memwa USB.
office-sticks-merged = Tout sa ki sou memwa USB yo mete ansanm. Ou ka retire yo.
office-merge = Mete ansanm
office-merging = Ap mete ansanm
office-merged = Tout mete ansanm. Ou ka retire memwa USB a san danje.
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = Aparèy sa a
office-station-waits = Nouvo: konpare sis mo sa yo ak sa ki sou resi tablèt la, epi aksepte estasyon an. Anvan sa, anyen ladan l pa konte.
office-station-accepted = Ou te aksepte li
office-station-office = Ou te aksepte li kòm yon biwo
office-station-refused = Ou te refize li. Anyen ladan l pa konte.
office-station-signatures = { $count } siyati
office-station-head = { $count ->
    [1] Estasyon { $station }: 1 antre, { $code }
   *[other] Estasyon { $station }: { $entries } antre, { $code }
}
office-station-take-in = Aksepte
office-station-refuse = Refize
office-station-unsigned = { $count ->
    [1] 1 desizyon oswa liy san siyati ou. Li pa gen efè.
   *[other] { $count } desizyon oswa liy san siyati ou. Yo pa gen efè.
}
office-station-other-keys = { $count ->
    [1] 1 antre sele pou lòt kle ki pa kle kanpay la. Yon lòt moun ka gen mwayen li l.
   *[other] { $count } antre sele pou lòt kle ki pa kle kanpay la. Yon lòt moun ka gen mwayen li yo.
}
office-station-refused-entries = { $count } antre ou te refize
office-station-unopened = { $count ->
    [1] 1 antre pa ka louvri oswa li pa respekte yon règ. Li pa nan okenn lis.
   *[other] { $count } antre pa ka louvri oswa yo pa respekte yon règ. Yo pa nan okenn lis.
}
office-station-later = { $count ->
    [1] 1 desizyon gen yon lè ki poko rive. Li pa gen efè; verifye lè aparèy la.
   *[other] { $count } desizyon gen yon lè ki poko rive. Yo pa gen efè; verifye lè aparèy la.
}
office-station-claims = Li di gen antre ki poko rive. Sa ap konte sèlman lè ou aksepte estasyon an.
office-station-unknown = Anyen pa rive soti nan estasyon { $station }. Se ou ki te tape resi li.
# check
office-table = Tout estasyon yo
# check
office-table-station = Estasyon
# check
office-table-state = Eta
# check
office-table-newest = Dènye siyati
# check
office-table-missing = Antre ki manke
# check
office-table-differs = pa menm ak resi li
# check
office-state-waits = Pou aksepte
# check
office-state-refused = Ou te refize li
# check
office-state-unknown = Poko remèt
office-alarm-dismiss = Fèmen alèt la
office-alarm-dismissed = Ou te fèmen alèt sa a.
office-alarm-show = Montre li ankò
office-entries = Antre
office-campaign = Kanpay
office-signatures = { $count ->
   *[other] siyati
}
office-events = { $count ->
   *[other] evènman
}
office-states = { $count ->
   *[other] eta
}
office-unopened = { $count ->
    [1] Yon antre pa t ka louvri.
   *[other] { $count } antre pa t ka louvri.
}
office-by-hour = Siyati pa èdtan, { $day }
office-by-day-chart = Siyati pa jou
office-by-station = Pa estasyon
office-stations-count = { $count ->
   *[other] estasyon
}
office-others = { $count } lòt
office-no-state = Eta a pa ekri
office-goal = { $count } sou { $goal } nou te espere, { $percent } % ({ $each } pa jou nan chak estasyon)
office-all-days = Tout jou yo
office-how-signed = Kijan moun yo siyen
office-on-screen = Sou ekran
office-on-blank-sheets = Sou papye
office-agreed = Dakò pou yo kontakte yo
office-agreed-email = Pa imèl
office-agreed-texts = Pa mesaj tèks
office-agreed-other-words = Dakò ak lòt mo
office-agreed-none = Ditou: yo pa make okenn kaz
office-share = { $count } sou { $of }
office-count-pairs = { $count ->
    [1] Gen yon ka ladan yo kote de siyati ka soti nan yon sèl moun.
   *[other] Gen { $count } ka ladan yo kote de siyati ka soti nan yon sèl moun.
}
office-waiting-stations = { $count ->
   *[other] estasyon pou aksepte
}
office-waiting-alarms = { $count ->
   *[other] estasyon ki gen antre ki manke
}
office-waiting-late = { $count ->
   *[other] estasyon ki poko remèt
}
office-waiting-pairs = { $count ->
   *[other] ka pou deside
}
office-waiting-sheets = { $count ->
   *[other] fèy ki manke
}
office-next-stations = Gade estasyon yo
office-next-pairs = Deside ka yo
office-next-sheets = Chèche fèy ki manke yo
office-report-pdf = Anrejistre an PDF
office-report-svg = Anrejistre an SVG
office-report-saved = Li nan { $path }
office-report-until = Jiska { $moment }, lè dènye moun nan te siyen.
office-report-names-nobody = Paj sa a pa bay non okenn moun ki siyen.
office-report-left-out = { $count ->
    [1] Gen yon lòt ki pa konte: li te retire oswa rejte, oswa se yon siyati doub.
   *[other] Gen { $count } lòt ki pa konte: yo te retire oswa rejte, oswa se siyati doub.
}
office-nobody = Poko gen moun ki siyen.
office-no-event = Pa gen evènman
office-name = Non
office-place = Vil, eta, ZIP
office-when = Siyen le
office-search = Chèche pa non, imèl, kòd ZIP oswa ri
office-found-nobody = Rechèch sa a pa jwenn pèsòn.
office-withdrawn = Li retire: li pa sou okenn fèy ni nan okenn lis
office-weeded = Li rejte: { $why }
# check
office-held = An atant: sa pa sanble non yon moun. Konte li, oswa rejte li
# check
office-count-it = Kite l konte
# check
office-as-written = { $field }, jan li ekri a
office-duplicate = Make kòm doub yon lòt siyati: konte yon sèl fwa
office-withdraw = Retire
office-weed = Rejte
office-weed-reason = desizyon òganizatè a
office-again = Siyati doub: konte yon sèl fwa; desizyon sou lòt la valab pou sa a tou
office-two-people = De moun: konte toulède
office-count-again = Fè l konte ankò
office-duplicates = Doub
office-duplicates-text = Yon moun ki siyen de fwa konte yon sèl fwa. Se ou ki deside ka ki pa klè yo. Ou ka defèt tout repons.
office-duplicates-left = { $count ->
    [0] Pa gen ka pou deside
   *[other] { $count } ka pou deside
}
office-duplicates-none = Sanble pa gen lòt moun ki siyen de fwa.
office-duplicates-put-off = { $count ->
    [1] Gade ka ki te rete pou pita a
   *[other] Gade { $count } ka ki te rete pou pita yo
}
office-duplicates-back = Retounen nan dènye a (Backspace)
# check
office-kinds = Reponn pou anpil alafwa
# check
office-kinds-text = Ka ki sanble pou menm rezon yo sou yon sèl liy. Gade kèk ladan yo, epi reponn pou yo tout.
# check
office-kinds-sure = omwen { $least } sou 100 se yon sèl moun
# check
office-kinds-unsure = { $least } rive { $below } sou 100 se yon sèl moun
# check
office-kinds-look = Gade { $count } ka
# check
office-kinds-sample = { $shown } nan { $count } ka yo, soti nan sa ki mwen sèten rive nan sa ki pi sèten
# check
office-kinds-same = Tout { $count } ka yo: menm moun nan
# check
office-kinds-apart = Tout { $count } ka yo: de moun
# check
office-kinds-back = Retounen nan tout ka yo
# check
office-kinds-taken = Ou reponn pou { $count } ka alafwa.
# check
office-kinds-take-back = Defèt sa
# check
office-duplicates-once = Pwogram nan jwenn { $count } siyati doub pou kont li: menm non, ak menm imèl, telefòn oswa kay.
office-duplicates-see = Gade yo nan lis la
office-answer-same = 1 · Menm moun nan
office-answer-different = 2 · De moun
office-answer-later = 3 · Pita
office-street = Ri
office-email = Imèl
office-phone = Telefòn
office-comment = Mesaj
office-event = Evènman
reason-same-email = menm imèl
reason-email-near = imèl ki gen yon lèt diferan
reason-same-phone = menm telefòn
reason-phone-near = telefòn ki gen yon chif diferan
reason-same-zip-and-street = menm ZIP ak menm ri
reason-same-street = menm ri
reason-similar-street = ri ki sanble
reason-same-zip = menm ZIP
reason-same-city = menm vil
reason-same-name = menm non
reason-names-swapped = prenon ak non fanmi chanje plas
reason-junior = se youn sèlman ki Jr. oswa Sr.
reason-name-same = { $which ->
    [first] menm prenon
   *[other] menm non fanmi
}
reason-name-letters = { $which ->
    [first] { $count ->
        [1] prenon ki gen yon lèt diferan
       *[other] prenon ki gen { $count } lèt diferan
    }
   *[other] { $count ->
        [1] non fanmi ki gen yon lèt diferan
       *[other] non fanmi ki gen { $count } lèt diferan
    }
}
reason-name-nickname = { $which ->
    [first] yon prenon se fòm kout lòt la
   *[other] yon non fanmi se fòm kout lòt la
}
reason-name-initial = { $which ->
    [first] yon prenon se inisyal lòt la
   *[other] yon non fanmi se inisyal lòt la
}
reason-name-part = { $which ->
    [first] yon prenon se yon pati nan lòt la
   *[other] yon non fanmi se yon pati nan lòt la
}
reason-name-alike = { $which ->
    [first] prenon ki sanble
   *[other] non fanmi ki sanble
}
reason-name-missing = { $which ->
    [first] pa gen prenon
   *[other] pa gen non fanmi
}
reason-name-script = { $which ->
    [first] prenon nan yon lòt alfabè
   *[other] non fanmi nan yon lòt alfabè
}
reason-name-different = { $which ->
    [first] prenon diferan
   *[other] non fanmi diferan
}
office-filter = Filtre
office-filters = Filtre ({ $count })
office-found = { $count } sou { $of }
office-page = { $first } rive { $last }
office-newer = Pi nouvo
office-older = Pi ansyen
office-day = Jou
office-language = Lang
office-filter-agreed = Dakò ak
office-consent-none = Anyen
office-consent-other-words = Lòt mo
office-texts = Mesaj tèks
office-medium = Siyen sou
office-filter-on-screen = Ekran
office-on-sheets = Papye
office-standing = Estati
office-counts = Konte
office-standing-again = Siyati doub
office-standing-withdrawn = Retire
office-standing-weeded = Rejte
# check
office-standing-held = An atant
office-exports = Ekspòte
office-exports-text = Chak moun ki siyen nan yon sèl fichye, dapre sa li te dakò. Pèsòn pa enskri pou yon bagay li pa t mande.
office-export = Ekspòte
office-exporting = Ap ekspòte
office-export-handed-over = Livrezon
office-export-all = Tout sa ki anrejistre sou chak moun ki siyen, eksepte siyati trase a, pou pwòp itilizasyon ou.
office-export-delivery = Non ak kote moun yo rete sèlman, pou remèt ansanm ak petisyon an.
office-export-parted = Fichye pou enpòte nan sistèm sa a, separe dapre sa moun yo te dakò.
# check
office-export-asked = Sèlman moun ki te mande pou yo kontakte yo, nan fichye separe dapre sa yo te mande.
office-exported = { $count } fichye nan { $folder }
office-in-all = Siyati antou
office-guarded = { $count ->
    [1] 1 kaz te kòmanse tankou yon fòmil. Pwogram nan mete yon apostwòf devan l, pou okenn fèy kalkil pa egzekite li.
   *[other] { $count } kaz te kòmanse tankou yon fòmil. Pwogram nan mete yon apostwòf devan yo, pou okenn fèy kalkil pa egzekite yo.
}
# check
office-shortened = { $count ->
    [1] 1 kaz te pi long pase sa sistèm sa a aksepte. Pwogram nan koupe bout li.
   *[other] { $count } kaz te pi long pase sa sistèm sa a aksepte. Pwogram nan koupe bout yo.
}
group-everyone = Siyen petisyon an
group-other-text = Siyen yon lòt tèks petisyon an
group-email = Mande imèl
group-texts = Mande mesaj tèks
group-both = Mande toulède
group-nobody = Pa mande anyen; pa enskri yo
group-no-contact = Pa gen mwayen kontakte yo
group-other-words = Dakò ak lòt mo; pa enskri yo
group-own = ladan yo bay konsantman “{ $consent }”
group-partner = ladan yo dakò pou resevwa nouvèl { $partner }
office-decide-text = Chak desizyon anrejistre kòm yon antre ki sele. Yon desizyon apre ka defèt li.
office-sheets-text = Liy ki gen nimewo, ak non, vil, eta, kòd ZIP, jou ak siyati trase a. Pa gen imèl ni telefòn.
office-folder = Dosye
office-paper = Papye
office-letter = US Letter
office-a4 = A4
office-legal = US Legal; fèy vid yo gen yon espas pou moun ki ranmase siyati yo
office-parts = Pati
office-by-none = Tout ansanm
office-by-state = Pa eta
office-by-event = Pa evènman
office-by-day = Pa jou
office-delivery = Pou livrezon: san jou moun yo te siyen
office-print = Fè fèy siyen yo (PDF)
office-printing = Ap enprime { $done } sou { $of }
office-stop = Kanpe
office-printed = { $pages } paj nan { $folder }
office-unprintable = { $count ->
    [1] Yon karaktè pa nan okenn polis lèt; li enprime ak nimewo li nan yon kad.
   *[other] { $count } karaktè pa nan okenn polis lèt; yo enprime ak nimewo yo nan kad.
}
office-other-text = { $count ->
    [1] Yon siyati anba yon lòt tèks petisyon an, epi li pa enprime.
   *[other] { $count } siyati anba yon lòt tèks petisyon an, epi yo pa enprime.
}
office-open-folder = Louvri dosye a
office-printers-looking = Ap chèche enprimant
office-printers-none = Pa gen enprimant ki enstale sou aparèy sa a. Enprime fichye yo sou yon lòt aparèy.
office-on-paper = Enprime sou { $printer }
office-sent = Li sou wout pou { $printer }
office-blank-title = Fèy vid
office-blank-text = Pou siyen ak plim. Chak fèy gen pwòp nimewo li ak pwòp kòd li. Pwogram nan pa janm bay menm nimewo a de fwa.
# check
office-blank-lines = Liy
# check
office-blank-sheets = Fèy ki gen plizyè liy
# check
office-blank-slips = Ti papye pou yon sèl siyatè
office-blank-count = Fèy
office-for-event = Pou
office-issue = Bay fèy vid
office-issue-anyway = Bay yo kanmenm
office-issued = { $count ->
    [1] Fèy { $first } nan { $folder }
   *[other] { $count } fèy, { $first } rive { $last }, nan { $folder }
}
office-poster-title = Petisyon sou entènèt la, sou papye
office-poster-text = Tit la, yon fraz ak kòd petisyon sou entènèt la.
office-poster = Afich
office-poster-large = Gwo afich
# check: the folded card that stands on a table
office-tent = Ti afich pou tab
office-slips = Ti papye pou distribye
office-poster-dense = Kòd la twò sere pou moun li l kote yo kanpe a. Sèvi ak yon adrès ki pi kout oswa yon papye ki pi gwo.
office-poster-done = Li nan { $folder }
office-campaign-text = Sa chak estasyon nan kanpay sa a genyen.
office-recipient = Tout bagay sele pou kle òganizatè a: { $key }
office-backup = Ak pou kle sekou a: { $key }
office-words = Sis mo kanpay sa a. Yon estasyon k ap antre mande de ladan yo.
# check
office-text-codes = Kòd tèks petisyon an
# check
office-text-codes-why = Menm kòd la nan pye chak fèy. Li montre ki tèks ki te siyen.
office-online = Sou entènèt: { $address }
office-no-online = Pa gen adrès sou entènèt
office-retention = Kle a dwe detwi pa pita pase { $day }
office-no-retention = Pa gen jou ki fikse pou detwi kle a

## Sheets of paper

office-paper-page = Papye
office-paper-text = Eskane kòd yon fèy, tape nimewo li, oswa bay non yon foto oswa yon imaj eskane fèy la. Apre sa, tape liy pa liy: non, kòd ZIP, ak tout lòt sa ki la. Enter mennen ou pi lwen.
office-paper-number = Nimewo fèy la, oswa yon fichye
office-paper-looking = Ap chèche kòd la nan imaj la
# check
office-paper-in-file = Fèy ki nan fichye { $file }
# check
office-paper-on-page = { $number } (paj { $page })
# check
office-paper-unread = Yo pa li okenn nimewo sou paj { $pages } nan fichye { $file }. Gade paj sa yo, epi tape nimewo yo.
office-paper-sheet = Fèy { $number }
office-paper-line = Liy { $line }
office-paper-line-of = Liy { $line } sou { $of }
office-paper-second = Dezyèm lekti, ak yon lòt moun. Sa premye moun nan te tape pa parèt.
office-paper-correct = Korije premye lekti a
office-paper-unknown = Estasyon ki bay fèy sa a poko remèt anyen. Ou ka tape fèy la kanmenm; apre dènye liy lan, peze touch “rès la vid” la.
office-paper-stands = Sa ki anrejistre pou liy sa a: { $what }
office-paper-storing = Ap anrejistre
office-paper-keys = Yon chif apre non an kòmanse kòd ZIP la. " nan plas kote a repete liy anvan an. ↑ retounen pou korije. Nan yon liy vid, peze yon touch:
office-paper-blank = Vid
office-paper-struck = Bare
office-paper-illegible = Pa ka li
office-paper-duplicate = Menm moun nan ankò
office-paper-rest-blank = Rès la vid
office-paper-was-given = Li te distribye
office-paper-came-back = Li tounen
office-paper-is-missing = Li manke
office-paper-attach = Mete { $file } ak fèy sa a
office-paper-place = ZIP, oswa vil ak eta
office-paper-ticks = Kaz ({ $letters })
office-paper-event = Evènman
office-paper-issued = Yo bay
office-paper-out = Deyò
office-paper-back = Tounen
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = Pou tape
office-paper-entered = Tape
office-paper-missing = Manke
office-paper-again = Pou reli
office-paper-signed = Siyati
office-paper-alike = { $count ->
    [1] De moun li { $percent } % nan yon liy menm jan
   *[other] De moun li { $percent } % nan { $count } liy menm jan
}
office-paper-differ = Gade fèy { $number }, liy { $line } ankò
office-paper-open = { $count ->
    [1] Yon fèy poko tape
   *[other] { $count } fèy poko tape
}
office-paper-read = { $of ->
    [1] { $read } sou 1 liy
   *[other] { $read } sou { $of } liy
}
office-paper-finished = Fèy { $number } tape epi anrejistre. Siyati sou li: { $count }
office-paper-stored = Anrejistre pou fèy { $number }
office-paper-attached = Imaj la sele epi li mete ak fèy { $number }. Fichye a li menm poko sele.
office-paper-no-number = Yon nimewo fèy sanble ak 7K3QM-0031-W. Li anwo sou fèy la.
office-paper-wrong-character = Yon karaktè nan nimewo sa a pa bon. Gade fèy la ankò.
office-paper-needs-name = Tape yon non, oswa peze youn nan touch ki anba yo
# check
office-paper-keep-as-written = Si se sa papye a di, peze Enter yon lòt fwa: y ap kenbe li jan li ekri a.
office-certificate = Sètifika destriksyon
office-certificate-title-begun = Destriksyon, kòmanse
office-certificate-begun = Le { $moment }, destriksyon kle kanpay sa a te kòmanse. Paj sa a pa sètifye li te fini: yon fichye kle ka toujou louvri tout bagay. Yon sètifika ap ranplase paj sa a lè li fini; si w ap li sa, rekòmanse.
office-certificate-done = Le { $moment }, fichye kle kanpay sa a ki gen non yo isit la te detwi. { $count ->
    [1] Yon siyati
   *[other] { $count } siyati
} nan rejis li pa janm ap ka louvri ak yo ankò.
office-certificate-practice = Sa se yon kanpay egzèsis. Tout moun konnen kle li, kidonk anyen ladan l pa t janm sekrè.
office-certificate-campaign = Kanpay ak kle
office-certificate-id = Kanpay
office-certificate-key = Kle piblik
office-certificate-until = Dènye jou pou detwi li
office-certificate-late = { $day }; li te fèt apre
office-certificate-begun-at = Kòmanse
office-certificate-done-at = Fini
office-certificate-destroyed = Detwi
office-certificate-meant = Pou detwi
office-certificate-gone = Pa t la ankò
office-certificate-ledger = Rejis
office-certificate-signatures = Siyati
office-certificate-unreadable = Sa ki pa ka louvri ankò
office-certificate-unreached = Sa pwogram nan pa rive jwenn
office-certificate-how = Kijan
# check: storage terms
office-certificate-how-text = Pwogram nan ekri done oaza sou chak fichye, li fòse disk la anrejistre yo, li chanje non fichye a epi li retire li. Memwa flash ak kèk sistèm fichye kenbe ansyen mòso pandan yon ti tan: la a, se fraz sekrè ki te pwoteje kle a ki kontinye pwoteje li. Rejis la li menm pa chanje, epi li toujou pase verifikasyon an.
office-certificate-who = Moun ki detwi kle a
office-certificate-witness = Temwen
office-certificate-day = Dat
office-certificate-foot = Fèt ak Petition Kiosk { $version }. Li pa bay non okenn moun ki siyen.
office-unreached-stick = Yon fichye kle kanpay sa a sou yon memwa USB: { $path }
office-unreached-unknown = Yon fichye kle ki ka pou kanpay sa a oswa pou yon lòt: { $path }
office-unreached-names = Lòt non fichye kle { $path } sou menm disk la: { $count }. Yo mennen nan menm fichye a. Lè fichye sa a detwi, yo vid; retire yo alamen.
office-unreached-backup = Kle sekou a. Nenpòt moun ki genyen li ka louvri tout bagay: { $key }
office-unreached-copies = Kopi fichye kle a sou memwa USB ki pa konekte, nan kopi sekou yon aparèy, oswa nan yon kòf. Detwi yo alamen.
office-unreached-lists = Tout sa ki te enprime, ekspòte oswa voye nan lòt sistèm anvan. Moun ka li yo kèlkeswa kote yo ye.
office-unreached-stations = Lòt estasyon. Yo pa gen kle epi yo pa konnen sa. Fini kanpay la sou yo anvan, sinon y ap kontinye ranmase siyati pèsòn p ap janm ka louvri.
office-erase = Detwi kle a
office-erase-text = Apre kanpay la, pèsòn pa ta dwe ka li sa ki te sele ankò. San kle li, pa gen mwayen li yon rejis.
office-erase-look = Montre sa ki ta detwi
office-erase-dies = Sa ap detwi epi pa gen mwayen remete li
office-erase-resumed = Destriksyon kle a te kòmanse le { $day } men li pa t fini. L ap kontinye kote li te rete a.
office-erase-count = { $count ->
    [1] Pèsòn p ap janm ka li yon siyati ankò
   *[other] Pèsòn p ap janm ka li { $count } siyati ankò
}
office-erase-sticks = Detwi fichye kle ki sou memwa USB yo tou
office-erase-unreached = Sa p ap detwi
office-erase-folder = Sètifika a ap nan { $folder }
office-erase-type = Pou konfime, tape: { $name }
office-erase-now = Detwi kle a pou tout tan
office-erase-running = Ap detwi kle a
office-erase-back = Retounen
office-erased = Kle a detwi.
office-erased-text = Sa ki te sele ak li pa ka louvri ak li ankò, epi estasyon sa a pa ranmase siyati ankò. Sètifika a nan { $path }
