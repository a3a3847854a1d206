### Every sentence a signer reads, in Haitian Creole. The staff's screens are in English or Spanish.
### Plain words, short sentences, no exclamation marks. "Sele" (sealed), not "chifre" (encrypted).

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
fault-too-many-marks = Gen yon lèt ki gen twòp aksan pou fèy la; retire kèk ladan yo
fault-no-letter = Yon non bezwen omwen yon lèt
fault-not-an-email = Imèl la bezwen yon @ ak yon pwen, tankou name@example.org
fault-not-a-phone = Yon nimewo telefòn gen 7 a 15 chif, tankou 202-555-0147
fault-not-a-zip = Yon kòd postal (ZIP) gen senk chif, tankou 20009
fault-not-a-state = Tanpri ekri non eta a oswa de lèt li yo, tankou DC
fault-ink-too-little = Sa se yon pwen sèlman; siyen ak dwèt ou
fault-ink-too-much = Sa plis pase yon siyati; efase bwat la epi siyen yon sèl fwa
fault-ink-outside = Desen an soti nan bwat la; efase li epi siyen yon sèl fwa
fault-not-asked-for = Petisyon sa a pa mande enfòmasyon sa a
fault-no-such-consent = Petisyon sa a pa gen chwa sa a
fault-consent-needs-contact = Pou resevwa nouvèl kanpay la, ekri imèl ou oswa telefòn ou anwo a, oswa retire mak la nan kaz la
fault-no-such-language = Petisyon an pa gen tèks nan lang sa a

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
kiosk-to = Pou:
# check: "De:" is also written
kiosk-from = Soti nan men:
# check: "Patwone pa" (sponsored by) against "Sipòte pa" (supported by)
kiosk-sponsors = Patwone pa:
kiosk-unofficial = Tradiksyon ki pa ofisyèl
kiosk-start-over = Rekòmanse
kiosk-read-on = Kontinye li ↓
kiosk-go-sign = Siyen petisyon sa a
kiosk-read-again = Li ankò
kiosk-sign-this = Siyen petisyon sa a
kiosk-given-name = Prenon
# "Siyati" means both a last name and a signature; here it is only the signature.
kiosk-family-name = Non fanmi
kiosk-email = Imèl
kiosk-phone = Telefòn
kiosk-street = Ri ak nimewo
kiosk-zip = Kòd ZIP
kiosk-city = Vil
kiosk-state = Eta
kiosk-comment = Mesaj ou pou yo
kiosk-optional = (si ou vle)
kiosk-slip = Èske ou te vle di { $email }?
kiosk-other-cities = Oswa:
kiosk-ink = Siyen ak dwèt ou
kiosk-mark = Siyen ak yon ×
kiosk-undo = Defèt
kiosk-clear = Efase
kiosk-sign = Siyen
kiosk-signing = Tann yon ti moman
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

kiosk-back = Retounen
kiosk-ok = OK

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
sheet-receipt-sheets = Fèy vid yo te bay
sheet-receipt-head = Kòd dènye antre a
sheet-receipt-why = Moun ki kenbe paj sa a ka montre pita ke pa gen okenn antre, jiska sa a, ki te chanje, ajoute oswa retire. Paj la pa bay non okenn moun ki siyen.
sheet-receipt-volunteer = Siyati volontè a
sheet-receipt-organizer = Siyati òganizatè a
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
