### Every sentence a person reads, in Tagalog.
### Plain words, short sentences, no exclamation marks. "Selyado" (sealed), not "naka-encrypt" (encrypted).
### Nobody who speaks the language natively has read the sentences for staff and organizers.

## What is wrong with a field (signature::Fault)

fault-missing-given-name = Pakisulat ang inyong pangalan
fault-missing-family-name = Pakisulat ang inyong apelyido
fault-missing-email = Pakisulat ang inyong email, tulad ng name@example.org
fault-missing-zip = Pakisulat ang inyong ZIP code, limang numero
fault-missing-city = Pakisulat ang inyong lungsod o bayan
fault-missing-state = Pakisulat ang inyong estado, tulad ng DC o Ohio
fault-missing-street = Pakisulat ang numero ng bahay at kalye
fault-missing-phone = Pakisulat ang numero ng inyong telepono
fault-missing-comment = Pakisulat ang ilang salita rito
fault-missing-ink = Pumirma po sa loob ng kahon gamit ang daliri
fault-too-long = Masyadong mahaba; hanggang { $most } karakter lang ang kasya
fault-too-many-marks = May letrang sobra ang mga tuldik; pakibawasan
fault-no-letter = Kailangang may kahit isang letra ang pangalan
# check
fault-not-a-name = Address o numero ito; pakisulat dito ang pangalan mo
# check
fault-several-names = Dalawang pangalan ang nandito; hiwalay na pumipirma ang bawat tao
fault-not-an-email = Kailangan ng email ang @ at tuldok, tulad ng name@example.org
fault-not-a-phone = May 7 hanggang 15 numero ang telepono, tulad ng 202-555-0147
fault-not-a-zip = May limang numero ang ZIP code, tulad ng 20009
# check
fault-zip-lacks-zero = May limang numero ang ZIP code; kulang ba ng zero sa simula, tulad ng sa 02134?
fault-not-a-state = Pakisulat ang estado o ang dalawang letra nito, tulad ng DC
fault-ink-too-little = Tuldok lang iyan; pumirma po gamit ang daliri
fault-ink-too-much = Sobra ang mga guhit; pakibura at pumirma nang isang beses
fault-ink-outside = Lumampas sa kahon ang guhit; pakibura ito at pumirma nang isang beses
fault-not-asked-for = Hindi ito hinihingi ng petisyong ito
fault-no-such-consent = Walang ganitong pagpipilian sa petisyong ito
fault-consent-needs-contact = Isulat sa itaas ang email o telepono, o alisin ang tsek
fault-no-such-language = Walang teksto ang petisyon sa wikang ito

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = Hindi magamit ang { $path }: { $why }.
failure-file-unreadable = Hindi mabasa ang { $path }: { $why }. Tingnan ang file at subukan ulit.
failure-io-not-found = walang ganitong file o folder
failure-io-permission = walang pahintulot ang program na ito
failure-io-full = puno na ang disk
failure-io-read-only = hindi makapagsulat ng kahit ano roon
# check
failure-io-device = pumapalya ang disk o stick; gumamit ng iba, at dalhin ito sa tagapag-organisa
# check
failure-io-open-files = napakaraming bukas na file; isara ang ibang programa at subukan muli
# check
failure-io-more-files = hindi na tumatanggap ng file ang disk kahit may lugar pa; magbura ng ilan o gumamit ng iba
failure-io-exists = mayroon na nito roon
failure-io-code = nag-ulat ang system ng error { $code }
failure-io-link = link ito, at hindi sinusundan ang mga link
failure-io-not-a-file = hindi ito karaniwang file
failure-io-too-large = lampas ito sa { $most } MB, ang pinakamalaking puwede sa ganitong file
failure-io-unknown = hindi sinasabi ng system kung bakit
failure-lost-thread = Huminto ang isang bahagi ng program. Ligtas ang mga na-save na. Isara ang program at buksan ulit.
failure-nothing-to-receipt = Wala pang na-save sa istasyong ito, kaya wala pang resibong mapi-print.
failure-ledger-missing = Walang talaan sa { $path }. Tingnan kung tama ang lokasyon.
failure-ledger-no-folder = Wala ang folder na { $path } para sa talaan. Gawin ito, o pumili ng ibang lugar.
failure-ledger-not-a-ledger = Hindi mabasa ang { $path } bilang talaan. Hindi ito ginalaw; hanapin ang isinumiteng file o ang ikalawang kopya.
failure-ledger-before-signing = Ginawa ang { $path } ng bersyong mas luma sa 0.2, at hindi ipinapakita ng ganoong mga file kung sino ang sumulat. Hindi ito ginalaw, at walang kinuha mula rito.
failure-ledger-other-keys = Sinimulan ang { $path } para sa kampanyang iba ang susi ng organizer kaysa sa susing nasa folder ng kampanya ngayon. Hindi tatanggap ng pirma. Tanungin ang organizer kung alin ang tamang kampanya.
failure-ledger-too-many-stations = Mas marami ang istasyon sa { $path } kaysa sa maaaring magkaroon ang isang kampanya. Walang kinuha mula rito. Alamin kung saan ito galing.
failure-campaign-other-petition = Hindi ang { $path } ang petisyong pinirmahan ng organizer. Kopyahin ulit ang folder mula sa organizer.
failure-campaign-other-organizer = Ang kampanya sa { $path } ay hindi pinirmahan ng organizer ng kampanyang sinalihan ng istasyong ito. Walang binago rito. Tanungin ang organizer.
failure-campaign-older = Mas luma ang kampanya sa { $path } kaysa sa nasa istasyong ito. Walang binago rito. Humingi sa organizer ng pinakabago.
failure-campaign-other-words = Ang dalawang salita ay hindi mga salita ng kampanya sa { $path }. Walang kinuha. Tanungin ang organizer, at huwag magpatuloy.
failure-key-no-signing-key = Ginawa ang { $path } ng bersyong mas luma sa 0.2 at wala itong susi sa pagpirma, kaya hindi malalaman kung kaninong salita ang may bisa. Gawin ulit ang kampanya.
failure-ledger-newer = Ginawa ang { $path } ng mas bagong bersyon ng program na ito. I-update ang narito.
failure-ledger-broken = Hindi pumasa sa pagsusuri ang { $path }: { $why }. Hindi ito ginalaw; itago ito at magsimula ng bago.
failure-broken-missing = nawawala ang entry { $seq } ng istasyong { $station }
failure-broken-changed = binago ang entry { $seq } ng istasyong { $station }
failure-broken-unsigned = hindi pinirmahan ng istasyon nito ang entry { $seq } ng istasyong { $station }
# check
failure-broken-forged-station = hindi tugma sa susi nito ang ID ng istasyong { $station }
failure-broken-unknown-station = galing sa hindi kilalang istasyon ang entry { $seq }
failure-ledger-other-campaign = Sa ibang kampanya ang { $path }. Pumili ng ibang talaan.
failure-ledger-in-use = Ginagamit ng isa pang Petition Kiosk ang { $path }. Isara muna iyon.
# check
failure-ledger-not-a-turn-in = Hindi isinumiteng file o ikalawang kopya ang { $path }, at walang nakitang anuman ng kampanyang ito roon. Gumawa ng isinumiteng file sa istasyon mismo.
failure-ledger-not-read-back = Nang basahin ulit ang { $path }, iba ito sa isinulat. Gumamit ng ibang USB stick; hindi nagbago ang talaan mismo.
failure-ledger-gone = Inalis ang { $path } habang bukas ito. Ibalik ito at buksan ulit ang program; naroon ang lahat ng nakumpirma na.
failure-ledger-stopped = Inihinto ang pagbubukas. Walang binago.
failure-disk-full = Puno na ang disk. Ligtas ang lahat ng nakumpirma na; magbakante ng espasyo at subukan ulit.
# check
failure-not-written = Hindi tinatanggap ng disk ang isinusulat: puno na ito, o may sira. Ligtas ang lahat ng nakumpirma. Magbakante ng espasyo at subukan muli; kung hindi makatulong, gumamit ng ibang tablet.
failure-scan-size = Ang isang scan ay may kahit isang byte at hindi hihigit sa { $most } MB. I-scan ang papel nang gray, 150 hanggang 200 dots bawat pulgada.
failure-scan-part = Hindi mabuksan ang entry { $seq } ng istasyong { $station }, na bahagi ng scan. Tingnan ang papel mismo.
failure-seal = Hindi naselyuhan ang entry, kaya walang na-save. Subukan ulit.
failure-ledger-database = Hindi magamit ang talaan. Ligtas ang lahat ng nakumpirma na; buksan ulit ang program.
failure-key-untested = Binago o hindi kailanman sinubok ang susi ng kampanya, kaya baka hindi na mabuksan ang anumang seselyuhan gamit ito. Gawin ulit ang kampanya, o kopyahin ulit ang folder nito mula sa organizer.
failure-key-destroyed = Sinira noong { $day } ang susi ng kampanya, kaya hindi na ito makatatanggap ng pirma. Ang sertipiko nito ay { $path }.
failure-key-half-destroyed = Sinimulan noong { $day } ang pagsira sa susi ng kampanya at hindi natapos, kaya hindi ito tumatanggap ng pirma. Tapusin ito sa opisina, sa “Kampanya”.
failure-campaign-no-folder = Walang folder ng kampanya sa { $path }. Kopyahin ito mula sa organizer, o magsimula ng kampanya.
failure-campaign-no-file = Wala ang { $path } sa folder ng kampanya. Kopyahin ulit ang folder mula sa organizer.
failure-campaign-io = Hindi magamit ang { $path }: { $why }. Walang binago.
failure-campaign-damaged = Ang { $path } ay hindi kampanyang mababasa ng program na ito. Kopyahin ulit ang folder mula sa organizer.
# check
failure-petition-line = Linya { $line } (sa Ingles): “{ $why }”.
# check
failure-petition-more = { $count ->
    [one] May isa pang mali pagkatapos ng mga ito.
   *[other] May { $count } pang mali pagkatapos ng mga ito.
}
# check
failure-petition-empty = Hindi mapirmahan ang { $path }: hindi ito mabasa ng program na ito bilang petisyon. Pumili ng ibang file.
# check
failure-petition-not-written = Hindi naisulat ang petisyon sa { $path }, kaya walang nagawang kampanya. Pumili ng ibang petisyon.
# check
failure-petition-faults = Hindi mapirmahan ang { $path } hangga’t hindi naitatama ang mga linyang ito.
failure-fit-boxes = Sa { $language }, kulang ang natitirang espasyo para pumirma sa papel na { $paper } dahil sa mga kahon ng pahintulot: { $boxes }. Walang ginawang kampanya. Paikliin ang mga pangungusap ng pahintulot o magbawas ng ilan.
failure-fit-text = Sa { $language }, kulang sa anumang papel ang natitirang espasyo para pumirma dahil sa pamagat, buod, hinihiling at online address. Walang ginawang kampanya. Paikliin ang mga ito.
failure-campaign-not-empty = May laman ang { $path }. Pumili ng bagong folder para sa kampanya.
failure-campaign-address = Hindi magamit ang online address. Nagsisimula ito sa https://, walang espasyo at hanggang 300 karakter lang, tulad ng https://example.org/protect.
failure-campaign-event = Kailangan ng event ang pangalang may letra o numero, hanggang 60 karakter. Hindi ganito ang “{ $name }”.
failure-campaign-not-read-back = Nang basahin ulit ang { $path }, iba ito sa isinulat. Gumamit ng ibang USB stick.
failure-campaign-no-event = Walang event na may code na { $code }.
failure-campaign-day = Ang “{ $day }” ay hindi petsang tulad ng 2027-06-30.
failure-campaign-later = Sinabi sa mga pumirma na sisirain ang susi nang hindi lalampas sa { $day }. Puwedeng agahan ang araw na iyon pero hindi puwedeng ipagpaliban. Walang binago.
failure-campaign-station-name = Hanggang 40 karakter ang pangalan ng istasyon. Hindi ganito ang “{ $name }”.
failure-pin-digits = Ang PIN ay anim na numero at wala nang iba. Pumili ng iba.
failure-pin-common = Kasama ang PIN na ito sa mga unang susubukan ng kahit sino, tulad ng sunod-sunod, paulit-ulit o petsa. Pumili ng iba.
failure-pin-memory = Hindi na-save ang PIN dahil kulang ang libreng memory ng device na ito. Isara ang ibang program at subukan ulit.
failure-passphrase-wrong = Hindi mabuksan ng passphrase ang susi ng organizer. Walang binago; subukan ulit.
failure-passphrase-short = Kulang sa { $least } karakter ang passphrase. Pumili ng mas mahaba, tulad ng anim na salitang random.
failure-passphrase-known = Alam ng lahat ang passphrase na “practice”. Pumili ng iba, tulad ng anim na salitang random.
failure-passphrase-guessable = Masyadong madaling hulaan ang passphrase, at walang ginawa. Pumili ng iba, tulad ng anim na salitang random.
failure-key-not-here = Wala rito ang susi ng organizer (wala ang { $path }). Buksan ang opisina kung saan ginawa ang kampanya, o dalhin ang file ng susi sa isang USB stick.
failure-key-gone = Sinira noong { $day } ang susi ng kampanyang ito, at hindi na mabubuksan ang mga sinelyuhan gamit ito. Tingnan ang sertipiko { $path }.
failure-key-half-gone = Sinimulan noong { $day } ang pagsira sa susi ng kampanyang ito at hindi natapos. Tapusin ito sa opisina, sa “Kampanya”.
failure-key-other = Susi ng ibang kampanya ang { $path }. Walang binago; piliin ang tamang folder.
failure-key-damaged = Hindi susi ng organizer ang { $path }. Ibalik ito mula sa backup ng organizer.
failure-key-io = Hindi magamit ang susi ng organizer sa { $path }: { $why }.
# check: the recipient of age
failure-key-recipient = Hindi magagamit ang backup na susi. Dapat itong pampublikong susi ng age, na nagsisimula sa age1.
failure-key-test = Hindi mabuksan ng bagong susi ang isang entry na pansubok, kaya walang pirmang mabubuksan kailanman. Hindi ginawa ang kampanya; subukan ulit.
failure-print-nobody = Wala pang pirmang mapi-print.
failure-print-paper-only = Nasa mga papel ang lahat ng pirma, at ang mga iyon mismo ang ihahatid. Walang ipi-print.
failure-export-nobody = Wala pang pirmang mae-export.
failure-export-table = Hindi nagawa ang listahan. Subukan ulit, o pumili ng ibang format.
failure-export-workbook = Hindi nagawa ang workbook. I-export na lang bilang CSV.
failure-export-line = Hindi nagawa ang isang linya ng JSON. Subukan ulit, o pumili ng ibang format.
# check
failure-print-no-address = Walang online address ang kampanya, kaya walang patutunguhan ang QR code. Ibinibigay ang address kapag sinisimulan ang kampanya.
failure-print-address-long = Masyadong mahaba ang online address para sa QR code. Gumamit ng maikli.
failure-print-stopped = Inihinto ang pagpi-print. Mananatili ang mga file na natapos.
failure-print-font = Hindi magamit ang isang font na kasama ng program. I-install ulit ang program.
failure-print-pdf = Hindi nabuo ang PDF. Mananatili ang mga file na natapos bago nito; subukan ulit.
failure-print-svg = Pahina lang ng mga salita at numero ang mase-save bilang SVG. I-save ito bilang PDF.
failure-print-picture = Hindi nagawa ang larawan. Mananatili ang mga file na natapos bago nito; subukan ulit.
failure-print-io = Hindi naisulat ang { $path }: { $why }. Mananatili ang mga file na natapos bago nito.
failure-blank-not-issued = Walang inilabas na papel. { $why }
failure-blank-not-printed = { $why } Inilabas ang mga papel na { $first } hanggang { $last } pero hindi na-print. Hindi na gagamitin ang mga numero nila; mag-print ulit para sa mga bago.
failure-retention-over = Natapos ang kampanyang ito noong { $day }, ang huling araw para sirain ang susi nito. Hindi na ito tumatanggap ng pirma; ligtas ang lahat ng nakumpirma na.
failure-blank-retention-over = Walang inilabas na papel: lumipas na ang { $day }, ang huling araw para sirain ang susi. Hindi masasabi ng mga papel na ipi-print ngayon kung hanggang anong araw itatago ang isinusulat.
failure-erasure-no-key = Walang susi ng kampanyang ito sa { $path } o sa USB stick na nakasaksak. Walang binago; pumunta kung nasaan ang susi.
failure-erasure-on-stick = Nasa isang USB stick ang susi, at wala sa { $path }. Walang binago; lagyan ng tsek na kasama ang mga USB stick.
failure-erasure-done = Sinira noong { $day } ang susi, at wala nang ibang file nito rito. Ang sertipiko nito ay { $path }.
failure-erasure-name = Hindi iyan ang pangalan ng kampanya, na “{ $name }”. Walang sinira.
failure-erasure-sheet = Hindi nagawa ang sertipiko. { $why } Walang sinirang susi pagkatapos noon.
failure-erasure-certificate = Hindi naisulat ang sertipiko { $path }: { $why }. Tingnan kung naroon pa ang susi, at subukan ulit gamit ang ibang folder.
failure-erasure-file = Hindi nasira ang { $path }: { $why }. Sinasabi ng sertipiko na sinimulan ito, hindi na natapos ito. Ayusin iyon at subukan ulit.
failure-printer-no-system = Walang sistema ng pagpi-print sa device na ito. I-install ang CUPS, o i-print ang mga file sa ibang device.
failure-printer-no-default = Walang nakatakdang default na printer. Pumili ng printer.
failure-printer-unknown = Walang printer na tinatawag na “{ $name }”. Naroon ang mga file; pumili ng ibang printer.
failure-printer-refused = Hindi tinanggap ng printer ang mga papel. Naroon ang mga file; i-print ulit ang mga ito.
# check
failure-picture-kind = Hindi ito PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF o BMP. Kunan ng litrato ang papel, o i-type ang numero nito.
# check
failure-picture-heic = Litrato ito ng iPhone (HEIC) na hindi mabasa rito. Ipadala ito bilang JPEG (Settings, Camera, Formats, Most Compatible), o i-type ang numero ng papel.
# check
failure-picture-locked = Humihingi ng password ang PDF na ito. I-save ito nang walang password o i-print sa bagong PDF, o i-type ang numero ng papel.
# check
failure-picture-another = May isa pang code sa larawang ito na hindi mabasa. Kunan nang mag-isa ang papel na iyon, o i-type ang numero nito.
failure-picture-damaged = Hindi mabasa ang larawang ito. Kumuha ng iba, o i-type ang numero ng papel.
failure-picture-large = Masyadong malaki ang larawang ito. I-scan ang papel nang 150 hanggang 300 dots bawat pulgada, o i-type ang numero nito.
failure-picture-no-code = Walang makitang code ng papel sa larawang ito. Kunan nang mas malapit at mas maliwanag, o i-type ang numero.
failure-picture-stopped = Masyadong matagal o masyadong maraming memory ang pagbasa sa larawang ito, kaya itinigil ito ng program. I-scan ang papel nang 150 hanggang 300 dots bawat pulgada, o i-type ang numero nito.
failure-picture-not-started = Hindi masimulan ng device na ito ang bahagi ng program na bumabasa ng mga larawan. Isara ang ibang program at subukan ulit, o i-type ang numero ng papel.
# check
failure-import-title = Walang linya para sa pamagat: “{ $found }” ang linya { $line }. Isulat ang pamagat sa sariling linya bago nito, o ang “Title: …” kahit saan.
# check
failure-import-letter = Walang liham pagkatapos ng pamagat na “{ $title }” (linya { $line }). Sumulat doon ng kahit isang talata, at ng hinihiling pagkatapos nito. Ang pagkakasunod: pamagat, liham, “To: …”, “From: …”, hinihiling, na may linyang walang laman sa pagitan ng mga ito.
failure-import-target = Walang linyang nagsisimula sa “To:”, kaya walang hinihingan. Isulat ang “To: The City Council” sa sariling linya, sa pinakataas o pagkatapos ng liham.
# check
failure-import-demand = Walang hinihiling pagkatapos ng linya { $line }. Isulat ang pangungusap na pipirmahan pagkatapos ng mga linyang “To:” at “From:”, o ang “Demand: …” kahit saan.
failure-import-empty = Walang laman ang teksto. Isulat ang pamagat sa sariling linya, ang liham, “To: …”, “From: …” at ang hinihiling, na may linyang walang laman sa pagitan ng mga ito.
# check
failure-import-target-empty = Walang pangalan pagkatapos ng “To:” sa linya { $line }. Isulat ang “To: The City Council” sa isang linya.
# check
failure-import-target-sentence = Nagsisimula sa “To:” ang linya { $line } pero parang pangungusap ang kasunod: “{ $found }”. Isulat sa sariling linya kung kanino humihiling, gaya ng “To: The City Council”.
# check
failure-import-greeting = Hindi sinasabi ng bati sa linya { $line }, “{ $found }”, kung kanino humihiling. Isulat ang “To: The City Council” sa sariling linya.
# check
failure-import-demand-long = Ang talata sa linya { $line } sana ang hinihiling, pero { $length } karakter ito, at 600 lang ang kasya sa papel. Isulat ang hinihiling sa isa o dalawang pangungusap, gaya ng “Demand: …”.
# check
failure-import-damaged = Sira o putol ang dokumento. I-save ulit ito, o i-save bilang plain text.
# check
failure-import-document = Archive ito o dokumento ng ibang program. I-save ito bilang .docx, .odt o plain text.
# check
failure-import-old-office = Dokumento ito ng lumang Word, o may password. Buksan ito roon at i-save bilang .docx na walang password.
# check
failure-import-pdf = PDF ito. I-save ang pinanggalingan nito bilang .docx, .odt o plain text.
# check
failure-import-rtf = Rich Text Format (.rtf) ito. I-save ito bilang .docx, .odt o plain text.
# check
failure-import-picture = Larawan ito. Isulat ang mga salita nito sa isang text file.
# check
failure-import-unknown = Hindi ito text file. I-save ang liham bilang plain text, .docx o .odt.
failure-io-not-text = hindi ito plain text; i-save ito bilang plain text (UTF-8)

## The signer's screens

kiosk-practice = PAGSASANAY: hindi bibilangin ang anumang pirma rito
kiosk-read-and-sign = Basahin at pirmahan
kiosk-or-phone = O pumirma sa inyong telepono
kiosk-staff = Staff
# [one] in Tagalog is every number that does not end in 4, 6 or 9.
kiosk-larger-letters = Mas malaking letra
kiosk-usual-letters = Karaniwang letra
kiosk-contrast = Contrast
kiosk-signed-today = { $count ->
    [one] { $count } tao ang pumirma rito ngayong araw
   *[other] { $count } na tao ang pumirma rito ngayong araw
}
kiosk-goal = { $count } sa { $goal } ngayong araw
# check
kiosk-first-today = Maging una sa mga pipirma rito ngayong araw
# check
kiosk-goal-today = Layunin ngayong araw: { $goal }
kiosk-not-collecting = Hindi tumatanggap ng pirma ang tablet na ito ngayon. Magtanong po sa isang volunteer.
# check: "ni" would suit a person; "ng" suits an organization
kiosk-by = Isang petisyon ng { $organizer }
# check: "Para sa" suits an office; a person by name would be "Para kay"
kiosk-to = Para sa:
kiosk-from = Mula kay:
# check: "Mga sponsor" is also said
kiosk-sponsors = Mga Nagtataguyod ng Petisyon:
kiosk-unofficial = Hindi opisyal na salin
# check
kiosk-not-translated = Hindi nakasalin sa Tagalog ang petisyong ito. Nakasulat ito sa { $language }.
kiosk-start-over = Magsimula ulit
kiosk-read-on = Basahin pa ↓
kiosk-go-sign = Pirmahan ang petisyong ito
kiosk-read-again = Basahin ulit
kiosk-sign-this = Pirmahan ang petisyong ito
kiosk-given-name = Pangalan
kiosk-family-name = Apelyido
# check
kiosk-latin-names = Maaaring isulat ang pangalan sa titik Latino
# check
kiosk-one-name = Isa lang ang pangalan ko
kiosk-email = Email
kiosk-phone = Telepono
kiosk-street = Kalye at numero
kiosk-zip = ZIP code
# check
kiosk-postal-code = Postal code
kiosk-city = Lungsod
kiosk-state = Estado
# check
kiosk-no-us-address = Wala akong address sa Estados Unidos
kiosk-comment = Ang mensahe ninyo sa kanila
kiosk-optional = (opsyonal)
kiosk-slip = { $email } po ba ang ibig ninyong sabihin?
kiosk-other-cities = O:
# check
kiosk-more-cities = Iba pa
# check
kiosk-email-hint = Padadalhan lang kayo ng email kung lalagyan ninyo ng tsek ang kahon sa ibaba
# check
kiosk-zip-hint = Napupunan ang lungsod at estado mula sa ZIP code
kiosk-ink = Pumirma gamit ang daliri
kiosk-mark = Lumagda gamit ang ×
kiosk-undo = I-undo
kiosk-clear = Burahin
kiosk-sign = Pumirma
kiosk-signing = Sandali lang po
# check
kiosk-consent-to-email = Padalhan ako ng email tungkol sa kampanyang ito
# check
kiosk-consent-to-texts = Maaari akong padalhan ng { $sender } ng regular at awtomatikong text tungkol sa kampanyang ito, hindi hihigit sa { $monthly } bawat buwan. Maaaring may singil sa mensahe at data. Sumagot ng STOP para ihinto, HELP para sa tulong. Makakapirma ako kahit hindi ako pumayag dito.
kiosk-sealed-line = Selyado agad pagkapirma ninyo. Hindi na ito mababasa ng tablet na ito.
kiosk-how = Paano?
kiosk-how-answer = Nakakandado ang isinusulat ninyo, at ang organizer lang ang makapagbubukas nito. Wala sa tablet na ito ang susi. Mabibilang ng sinumang makapulot o kumuha sa tablet ang mga pirma, pero wala siyang mababasa kahit isa.
kiosk-faults = { $count ->
    [one] May { $count } bagay na dapat itama sa itaas
   *[other] May { $count } na bagay na dapat itama sa itaas
}
kiosk-not-stored = Hindi na-save ang inyong pirma. { $why } Narito pa ang isinulat ninyo.
# check
kiosk-not-stored-disk-full = Wala nang espasyo sa tablet na ito. Pakisabi po sa isang volunteer.
# check
kiosk-not-stored-ledger-gone = Hindi mahanap ng tablet na ito ang file na pinaglalagyan ng mga pirma. Pakisabi po sa isang volunteer.
# check
kiosk-not-stored-ledger-in-use = Ginagamit ng ibang program sa tablet na ito ang file na pinaglalagyan ng mga pirma. Pakisabi po sa isang volunteer.
# check
kiosk-not-stored-campaign-over = Tapos na ang kampanyang ito at hindi na tumatanggap ng pirma.
# check
kiosk-not-stored-key-untested = Hindi pa handang tumanggap ng pirma ang tablet na ito. Pakisabi po sa isang volunteer.
# check
kiosk-not-stored-read-only = Hindi makapagsulat ang tablet na ito sa disk nito. Pakisabi po sa isang volunteer.
# check
kiosk-not-stored-other = Nagkaproblema ang tablet na ito. Pakisabi po sa isang volunteer.
kiosk-still-there = Nariyan pa po ba kayo?
kiosk-still-there-text = { $seconds ->
    [one] Sa loob ng { $seconds } segundo, mabubura ang lahat ng isinulat ninyo para walang ibang makakita.
   *[other] Sa loob ng { $seconds } na segundo, mabubura ang lahat ng isinulat ninyo para walang ibang makakita.
}
kiosk-more-time = Kailangan ko pa ng oras
kiosk-thanks = Salamat po, { $name }.
# check
kiosk-thanks-first = Kayo po ang unang pumirma rito ngayong araw.
# check
kiosk-thanks-place = Kayo po ang ika-{ $place } na pumirma rito ngayong araw.
kiosk-thanks-next = Selyado at ligtas na naka-save ang inyong pirma. Mapapasama ito sa mga papel na ihahatid sa { $target }.
# check
kiosk-thanks-practice = Pagsasanay lang ito: hindi itinatago ang pirma ninyo at wala itong pupuntahan.
kiosk-thanks-share = I-scan para ibahagi ang petisyon sa isang kaibigan.
kiosk-next-person = Susunod na tao
kiosk-back-in = { $seconds ->
    [one] Babalik sa simula sa loob ng { $seconds } segundo
   *[other] Babalik sa simula sa loob ng { $seconds } na segundo
}
kiosk-key-next = Susunod
kiosk-key-hide = Itago
kiosk-key-space = espasyo
kiosk-key-keyboard = Keyboard

## The volunteer's screens

kiosk-pin-title = PIN ng staff
kiosk-pin-practice = Sa pagsasanay, ang PIN ay { $pin }
kiosk-pin-wrong = Hindi tama ang PIN na iyan. Subukan ulit, o tanungin ang organizer.
kiosk-pin-wait = { $seconds ->
    [one] Masyadong maraming maling PIN. Maghintay ng { $seconds } segundo.
   *[other] Masyadong maraming maling PIN. Maghintay ng { $seconds } na segundo.
}
kiosk-pin-checking = Tinitingnan
kiosk-back = Bumalik
kiosk-ok = OK
kiosk-staff-title = Ang istasyong ito
kiosk-staff-count = { $count ->
   *[other] pirma sa istasyong ito
}
kiosk-staff-today = { $count ->
    [1] Isa sa mga ito ngayong araw
   *[other] { $count } sa mga ito ngayong araw
}
kiosk-staff-event = Event: { $name }
kiosk-staff-no-event = Walang event
kiosk-staff-head = Code ng huling entry: { $code }
kiosk-staff-drive-words = Anim na salita ng kampanya
kiosk-staff-station-words = Anim na salita ng istasyong ito
kiosk-staff-note = Sa dulo ng shift, i-print o kunan ng litrato ang resibo nito. Ipinapakita nito sa ibang araw na walang inalis.
kiosk-staff-receipt = Gumawa ng resibo
kiosk-staff-receipt-making = Ginagawa ang resibo
kiosk-staff-well = Maayos ang lahat. Na-save na ang bawat pirma bago lumabas ang pasasalamat.
kiosk-staff-petition = Bumalik sa petisyon
kiosk-staff-office = Opisina
kiosk-staff-close = Isara ang program
kiosk-staff-volunteer = Volunteer, pangalan o inisyal
kiosk-staff-open = Simulan ang shift
kiosk-staff-since = Mula { $time }
kiosk-staff-since-who = Mula { $time }, { $name }
kiosk-staff-in-shift = { $count ->
   *[other] pirma sa shift na ito
}
kiosk-staff-end = Tapusin ang shift, may resibo
kiosk-staff-turn-in = Isumite sa USB stick
kiosk-staff-leave-drive = Umalis sa kampanyang ito
kiosk-pin-forgotten = Nakalimutan ang PIN?
kiosk-staff-turning-in = Isinusulat at binabasa ulit
kiosk-staff-mirror = Ikalawang kopya: updated
kiosk-staff-mirror-dead = Ikalawang kopya: hindi nasusulatan
kiosk-staff-machine = Ang tablet na ito
kiosk-staff-battery = Baterya: { $percent } %
kiosk-staff-charging = Baterya: { $percent } %, nakasaksak
kiosk-staff-room = { $number ->
    [1] Disk: may espasyo para sa mga 1 pa
   *[other] Disk: may espasyo para sa mga { $count } pa
}
kiosk-staff-room-enough = Disk: sapat ang espasyo
kiosk-staff-clock = Orasan: { $time }
kiosk-staff-look = Itsura ng screen
kiosk-staff-look-light = Maliwanag
kiosk-staff-look-dark = Madilim
kiosk-staff-look-sunlight = Maaraw
kiosk-staff-look-contrast = Mataas na contrast
# check: new, read by nobody yet
kiosk-staff-motion = Pagkatapos pumirma
# check: new, read by nobody yet
kiosk-staff-motion-shown = Ipakita ang sobre
# check: new, read by nobody yet
kiosk-staff-motion-still = Walang galaw
# check: new, read by nobody yet
kiosk-staff-language = Wika ng staff at ng opisina
kiosk-staff-clean = Linisin ang screen
kiosk-staff-cleaning = Naka-lock para linisin
kiosk-staff-cleaning-text = { $seconds ->
    [one] Walang epekto ang anumang pindutin ninyo. Babalik ang petisyon sa loob ng { $seconds } segundo.
   *[other] Walang epekto ang anumang pindutin ninyo. Babalik ang petisyon sa loob ng { $seconds } na segundo.
}
kiosk-staff-train = Mag-training sa limang hakbang
kiosk-staff-train-end = Tapusin ang training
kiosk-staff-train-sign = 1 sa 5. Pumirma na parang bisita: pindutin ang “Basahin at pirmahan”, punan ang form, pindutin ang “Pumirma”.
kiosk-staff-train-leave = 2 sa 5. May umalis na tao: magsimula ng form, saka pindutin ang “Magsimula ulit”. Walang maiiwan mula rito.
kiosk-staff-train-hide = 3 sa 5. Itago agad ang lahat: magsimula ng form, saka sabay na ilapat ang tatlong daliri sa screen, o pindutin ang F12.
kiosk-staff-train-pin = 4 sa 5. Buksan ang screen ng staff: pindutin ang “Staff” at i-type ang PIN na { $pin }.
kiosk-staff-train-receipt = 5 sa 5. Tapusin ang shift, o gumawa ng resibo, at kunan ito ng litrato.
kiosk-staff-train-done = Iyan ang lima. Ibigay ang tablet sa susunod na volunteer, o simulan ang kampanya.
kiosk-staff-turned-in = { $count ->
    [one] Nasa USB stick na ang { $count } entry at nabasa ulit. Puwede nang alisin ang USB stick: { $path }
   *[other] Nasa USB stick na ang { $count } na entry at nabasa ulit. Puwede nang alisin ang USB stick: { $path }
}
kiosk-staff-no-stick = Walang USB stick. Magsaksak ng isa, at subukan ulit.
kiosk-staff-receipt-printed = Pini-print ang resibo. Walang kopyang maiiwan sa tablet na ito.
kiosk-staff-receipt-saved = Walang printer na tumanggap sa resibo. Nakatago ito sa tablet na ito hanggang sa susunod na pagsusumite.
kiosk-staff-receipt-only-shown = Hindi na-print at hindi na-save ang resibo. Kunan ito ng litrato ngayon.
kiosk-staff-receipt-by-itself = Mahigit 12 oras na bukas ang huling shift kaya tinapos ito. Kunan ng litrato ang resibo nito.
kiosk-staff-receipt-show = Ipakita ang resibo
kiosk-staff-receipt-done = Bumalik sa istasyon
kiosk-staff-photograph = Kunan ito ng litrato
kiosk-staff-photograph-why = Itago ang litrato nang hiwalay sa tablet na ito. Ipinapakita nito sa ibang araw na walang entry hanggang dito ang binago o inalis, at walang pangalan ng pumirma rito.
kiosk-staff-practice = Pagsasanay
kiosk-staff-practice-end = Bumalik sa kampanya
kiosk-staff-trouble-not-collecting = Hindi makatanggap ng pirma.
kiosk-staff-trouble-ledger-gone = Wala na roon ang talaan.
kiosk-staff-trouble-ledger-gone-do = Walang makakapirma hanggang hindi ito naibabalik. Ibalik ang USB stick o card, at buksan ulit ang program: { $path }
# check
kiosk-staff-trouble-not-stored = Hindi naitago ang huling lagda.
kiosk-staff-trouble-set-aside = Hindi pumasa sa pagsusuri ang talaan at itinabi ito.
kiosk-staff-trouble-set-aside-do = Tuloy ang pagpirma sa bagong talaan. Itago ang folder na ito at ibigay sa organizer: { $path }
# check
kiosk-staff-trouble-took-back = Nawala sa talaan ang mga huling entry nito, { $count } lahat.
# check
kiosk-staff-trouble-took-back-do = Nasa ikalawang kopya ang mga iyon, at naibalik na. Tuloy ang pagpirma. Sabihin sa organizer: nawawala sa disk na ito ang isinusulat.
# check
kiosk-staff-trouble-shorter = Nagkaroon ang istasyong ito ng { $had } lagda, at { $has } ang nasa talaan nito.
# check
kiosk-staff-trouble-shorter-do = Gumamit ng ibang tablet, at dalhin ito at ang USB stick nito sa organizer.
kiosk-staff-trouble-mirror-dead = Hindi nasusulatan ang ikalawang kopya.
kiosk-staff-trouble-mirror-dead-do = Ibalik ang USB stick o card nito sa { $path }. Tuloy ang pagpirma, at isusulat ang mga nawawalang entry pagkatapos.
kiosk-staff-trouble-no-room = Puno na ang disk.
kiosk-staff-trouble-no-room-do = Mga 400 pirma pa ang kasya. Magbura ng iba, o dalhin ang tablet sa organizer.
kiosk-staff-trouble-little-room = { $count ->
    [1] May espasyo pa para sa mga isang pirma.
    [one] May espasyo pa para sa mga { $count } pirma.
   *[other] May espasyo pa para sa mga { $count } na pirma.
}
kiosk-staff-trouble-little-room-do = Magbura ng iba sa device na ito, o lumipat sa ibang tablet bago mapuno.
kiosk-staff-trouble-battery = Nasa { $percent } % ang baterya at hindi nagcha-charge.
kiosk-staff-trouble-battery-do = Isaksak ito, o lumipat sa ibang tablet. Na-save na ang bawat pirma, maubos man ang baterya.
kiosk-staff-trouble-clock = Mali ang orasan ng device na ito.
kiosk-staff-trouble-clock-do = Itama ito sa settings ng system: nakasulat sa mga papel ang araw ng pagpirma. Tuloy ang pagpirma.
kiosk-staff-trouble-may-sleep = Baka mag-sleep ang tablet na ito.
kiosk-staff-trouble-may-sleep-do = I-off ang sleep at ang screen saver sa settings ng system, o pindutin ang screen paminsan-minsan.
kiosk-staff-trouble-retention-over = Natapos ang kampanya noong { $day }, ang huling araw para sirain ng organizer ang susi. Hindi na ito tumatanggap ng pirma.
kiosk-staff-trouble-retention-over-do = Isumite ang mga nakolekta, at tanungin ang organizer. Kung mali ang petsa ng device na ito, itama ito.

## Sheets and posters

sheet-to = Para sa:
sheet-name = Pangalan
sheet-place = Lungsod, estado, ZIP
sheet-date = Petsa
sheet-signature = Pirma
# check: the state's own words for "ballot or nominating petition"
sheet-advocacy = Petisyon para sa isang adbokasiya: hindi ito para maglagay ng panukala o kandidato sa balota.
sheet-text = Teksto
sheet-unofficial = Hindi opisyal na salin
sheet-practice = PAGSASANAY
sheet-scan = I-scan para basahin at pirmahan
sheet-or-type = o i-type
# check
sheet-circulator-vouches = Nakita kong pinirmahan ang bawat linya ng papel na ito, at naniniwala akong ang taong nakapangalan doon ang pumirma.
sheet-circulator-name = Pangalan ng nangolekta ng pirma
sheet-circulator-signature = Pirma ng nangolekta
sheet-circulator-dates = Pinirmahan sa pagitan ng
sheet-by-state = Ayon sa estado
sheet-by-event = Ayon sa event
sheet-what-was-signed = Ang pinirmahan
sheet-sponsors = Mga Nagtataguyod ng Petisyon
sheet-heads = Mga talaan: istasyon, mga entry, code ng huling entry
sheet-one-signature = Isang pirma
sheet-signatures = { $count } pirma
# check
sheet-on-paper = At sa mga papel na kasama ng mga ito: { $count }
sheet-sheet = Papel
sheet-sheets = Mga papel
# check: block letters
sheet-name-in-print = Pangalan (i-print)
sheet-email = Email (opsyonal)
sheet-phone = Telepono (opsyonal)
sheet-street = Kalye at numero
sheet-if-you-wish = Kung gusto
sheet-tick = Tsekan lang kung gusto ninyo.
# check
sheet-tick-email = I-email ako
# check
sheet-tick-sms = I-text ako
# check
sheet-tick-phone = Tawagan ako
# check
sheet-tick-post = Sulatan ako
# check
sheet-promise = Pumirma sa aming mesa: selyado agad ang pirma ninyo, at hindi na ito mababasa ng tablet.
# check
sheet-cut = Gupitin bago ihatid ang papel. Maiiwan sa organizer ang bahaging ito.
# check
sheet-same-number = Gamitin ang linyang may kaparehong numero ng inyong pirma.
sheet-fold = Itupi rito
sheet-receipt = Resibo ng shift
sheet-receipt-shift = Shift
sheet-receipt-who = Boluntaryo
sheet-receipt-event = Event
sheet-receipt-station = Istasyon
# check
sheet-receipt-drive = Mga salita ng kampanya
# check
sheet-receipt-words = Anim na salita ng istasyong ito
sheet-receipt-entries = Mga entry, una at huli
# check
sheet-receipt-mirror = Mga entry sa ikalawang kopya
sheet-receipt-sheets = Inilabas na blangko
sheet-receipt-head = Code ng huling entry
sheet-receipt-why = Maipapakita ng sinumang may hawak ng pahinang ito na walang entry hanggang sa entry na ito ang binago, idinagdag o inalis. Walang pangalan ng pumirma ang nakasulat dito.
sheet-receipt-volunteer = Pirma ng volunteer
sheet-receipt-organizer = Pirma ng organizer
# check
sheet-drawn-signature = Pirmang isinulat-kamay
# check
sheet-code-of = QR code: { $content }
sheet-page = pahina { $page } ng { $of }

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = Mapupunta sa { $target } ang inyong pangalan, lugar, pirma at araw ng pagpirma.
# check
notice-given-no-ink = Mapupunta sa { $target } ang inyong pangalan, lugar at araw ng pagpirma.
# check
notice-given-no-place = Mapupunta sa { $target } ang inyong pangalan, pirma at araw ng pagpirma.
# check
notice-given-name = Mapupunta sa { $target } ang inyong pangalan at araw ng pagpirma.
# check
notice-not-given = Hindi mapupunta roon ang inyong email, numero ng telepono at kalye.
# check
notice-the-organizer = Ang organizer ng petisyong ito
# check
notice-kept = Nagtatago ng isinusulat ninyo: { $organizer }.
# check
notice-kept-until = Nagtatago ng isinusulat ninyo hanggang { $day }: { $organizer }.
# check
notice-only-if-ticked = Kokontakin lang kayo kung lalagyan ninyo ng tsek ang isang kahon.
# check
notice-not-contacted = Walang kokontak sa inyo.
# check
notice-lists-stay = Itatago ng listahang sinalihan ninyo ang inyong address hanggang umalis kayo rito.
# check
notice-partners-email = Ang partner na nilagyan ninyo ng tsek ang kahon ay tatanggap ng inyong pangalan, lugar, wika, email at kung kailan kayo pumirma: { $partners }.
# check
notice-partners-post = Ang partner na nilagyan ninyo ng tsek ang kahon ay tatanggap ng inyong pangalan, lugar, kalye, wika at kung kailan kayo pumirma: { $partners }.
# check
notice-list = { $list }, { $next }
# check
notice-withdraw = Para bawiin ang pirma: { $contact }
# check
notice-privacy = Higit pa: { $address }
# check
notice-online = May sariling mga tuntunin sa privacy ang page na patutunguhan ng code na ito.
# check
notice-organizer = Organizer: { $organizer }.
# check
notice-told = Ito ang sinasabi sa mga pumipirma: { $notice }
# check
sheet-day = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }, { $year }
sheet-day-short = { $month ->
    [1] Ene
    [2] Peb
    [3] Mar
    [4] Abr
    [5] May
    [6] Hun
    [7] Hul
    [8] Ago
    [9] Set
    [10] Okt
    [11] Nob
   *[12] Dis
} { $day }, { $year }
sheet-day-of-year = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[12] Disyembre
} { $day }
sheet-day-of-year-short = { $month ->
    [1] Ene
    [2] Peb
    [3] Mar
    [4] Abr
    [5] May
    [6] Hun
    [7] Hul
    [8] Ago
    [9] Set
    [10] Okt
    [11] Nob
   *[12] Dis
} { $day }
sheet-moment = { $day }, { $time }

## The first run

setup-title = Petition Kiosk
# check
setup-intro = Mangolekta ng mga pirma para sa petisyon. Ang organizer lang ang makapagbubukas ng mga ito; hindi kaya ng device na ito.
setup-start = Magsimula ng kampanya
setup-start-text = Para sa organizer: gumagawa ng susing magbubukas sa mga pirma.
setup-join = Sumali sa kampanya
setup-join-text = Para sa istasyon: kumukuha ng folder ng kampanya mula sa USB stick.
setup-practice = Pagsasanay
setup-practice-text = Para tumingin-tingin at mag-training. Hindi bibilangin ang anumang pirma.
setup-close = Isara
setup-back = Bumalik
setup-passphrase = Passphrase
setup-passphrase-again = Ulitin ang passphrase
setup-passphrase-note = Isulat ito: hindi mapapalitan ang nawalang passphrase.
setup-passphrase-offered = Anim na salita, ngayon lang pinili nang random.
setup-passphrase-take = Gamitin ang mga ito
setup-passphrase-others = Ibang mga salita
setup-passphrase-short = Kailangan ng passphrase ang kahit 8 karakter, tulad ng anim na salitang random
setup-passphrase-guessable = Masyadong madaling hulaan ang passphrase na ito; gamitin ang anim na salita, o isang mas mahaba
setup-passphrase-is-guessable = Masyadong madaling hulaan: masusubukan ito ng sinumang makakita sa file ng susi.
setup-passphrase-is-fair = Mahirap hulaan. Mas mahirap ang anim na salitang random.
setup-passphrase-is-strong = Napakahirap para mahulaan ng kahit sino.
setup-passphrase-differs = Magkaiba ang dalawang passphrase
setup-petition = Petisyon
setup-online = Online address
setup-online-note = Patutunguhan ng mga QR code, tulad ng https://example.org/protect
setup-event = Event
setup-event-note = Kung saan kayo mangongolekta, tulad ng Dupont Circle
setup-pin = PIN ng staff
setup-pin-note = Anim na numero, para sa mga volunteer ninyo
setup-pin-bad = Ang PIN ay anim na numero at wala nang iba
setup-pin-common = Kasama ang PIN na ito sa mga unang susubukan ng kahit sino, tulad ng sunod-sunod, paulit-ulit o petsa; pumili ng iba
setup-make = Simulan ang kampanya
setup-making = Ginagawa at sinusubok ang susi
setup-join-found = Nakita sa mga USB stick ng device na ito
setup-join-none = Walang nakitang folder ng kampanya sa USB stick. Magsaksak ng isa, o isulat kung nasaan ang folder.
setup-join-path = Folder
setup-join-go = Sumali
setup-words = Ito ba ang inyong kampanya?
setup-words-readers = { $count ->
    [one] { $count } susi ang makababasa ng pinipirmahan dito:
   *[other] { $count } na susi ang makababasa ng pinipirmahan dito:
}
setup-words-from = Organizer: { $name }, { $contact }
setup-words-organizer = Susi ng organizer
setup-words-backup = Backup na susi
setup-words-ask = Hingin sa organizer ang dalawa sa anim na salita ng kampanyang ito, nang harapan o sa telepono: salita { $first } at salita { $second }.
setup-words-number = Salita { $number }
setup-words-other = Ibang salita ito
setup-words-wrong = Tanungin ang organizer, at huwag magpatuloy: baka kampanya ito ng iba. Walang kinuha.
setup-words-joining = Sumasali
setup-pin-title = PIN para sa device na ito
setup-pin-text = Itina-type ito ng mga volunteer para simulan ang shift. Binubuksan nito ang screen ng staff sa device na ito at wala nang iba.
setup-pin-offered = Anim na numero, ngayon lang pinili nang random. Isulat sa papel; hindi na ipapakita ulit.
setup-pin-others = Ibang mga numero
setup-pin-own = O anim na numerong pipiliin ninyo
setup-pin-take = Gamitin ang { $pin }
setup-look-again = Maghanap ulit
setup-failed = Hindi iyon gumana: { $why }
setup-faults = { $count ->
    [one] May { $count } bagay na dapat itama sa itaas.
   *[other] May { $count } na bagay na dapat itama sa itaas.
}
setup-passphrase-taken = Ang anim na salitang ito ang passphrase. Isulat na sa papel; pagkasimula ng kampanya, hihingin ang dalawa sa mga ito.
setup-petition-bundled = Kasama ito sa program.
setup-petition-from = Mula sa { $path }
setup-petition-choose = Pumili ng petisyon
setup-petition-look = Tingnan gaya ng makikita ng pipirma
# check
setup-petition-places = Ito ang mga petition file (.toml) at liham (.txt, .docx, .odt, .md, .html) sa mga USB stick, sa Documents at sa Downloads. Pindutin ang isa para tingnan gaya ng makikita ng pipirma.
setup-petition-none = Walang nakitang file doon. Magsaksak ng USB stick, o isulat kung nasaan ang file.
setup-petition-path = O isulat kung nasaan ang file
setup-petition-open = Buksan ito
# check
setup-petition-order = Ang liham ay dokumento o plain text na may ganitong mga bahagi: ang pamagat sa sariling linya, ang liham, “To: The City Council”, “From: [Your Name]”, at ang hinihiling na pipirmahan. Puwede ring nasa pinakataas ang “To:” at “From:”. Kung wala ang mga ito, ang bati ang nagsasabi kung kanino humihiling, at ang huling talata ang hinihiling.
setup-online-bad = Isulat ang buong address, tulad ng https://example.org/protect
setup-event-bad = Bigyan ang event ng pangalang may letra o numero, hanggang 60 karakter
setup-words-key = May susi ng organizer sa USB stick na ito. Para sa organizer lang ito, at hindi dapat nasa USB stick na ipinapasa-pasa: ibalik ang USB stick pagkatapos sumali. Hindi kinukuha ang susi.
preview-title = Gaya ng makikita ng mga pipirma
preview-first = Unang screen
preview-letter = Liham at form
preview-take = Gamitin ang petisyong ito
# check
preview-as-read = Gaya ng nabasa
# check
preview-read = Galing ito sa isang liham. Nasa lugar ba ang lahat?
# check
preview-read-target = Kanino humihiling: { $target }
# check
preview-read-demand = Ang pipirmahan: { $demand }
# check
preview-read-sponsors = Mga nagtataguyod: { $sponsors }
# check
preview-read-no-sponsors = Mga nagtataguyod: wala
# check
preview-note-greeting = Ang bati sa linya { $line } ang nagsasabi kung kanino humihiling.
# check
preview-note-title = Ang pamagat ang nagsasabi kung kanino humihiling.
# check
preview-note-demand = Ang huling talata (linya { $line }) ang pipirmahan.
# check
preview-note-left-out = Hindi isinama: “{ $text }” (linya { $line })
# check
preview-note-encoding = Binasa ang file bilang { $name }. Tingnan ang mga tuldik.
# check
preview-note-besides = Hindi isinama ang mga footnote at komento ({ $count })
ready-title = Handa na ba?
ready-intro = Nasimulan na ang kampanya. Apat na bagay ang gagawin bago itayo ang unang mesa; nasa opisina rin ang pahinang ito, sa “Kampanya”.
ready-passphrase = Nasa papel ang passphrase
ready-passphrase-text = Binubuksan nito ang bawat pirma, at walang makakapalit dito. Itago ito nang hiwalay sa device.
ready-passphrase-ask = Hindi mapapalitan ang nawalang passphrase. Basahin sa inyong papel: salita { $first } at salita { $second }.
ready-passphrase-own = Hindi mapapalitan ang nawalang passphrase. Isulat sa papel ang sa inyo, at itago ito nang hiwalay sa device.
ready-passphrase-compare = Ikumpara
ready-passphrase-show = Ipakita ang anim na salita
ready-passphrase-hide = Itago ang anim na salita
ready-passphrase-noted = Nasa papel na ito
ready-passphrase-wrong = Ibang salita ito
ready-passphrase-done = Tapos na.
ready-key = Nasa dalawang USB stick ang susi
ready-key-text = Kung mawala ang device na ito, mabubuksan pa rin ang lahat gamit ang susi sa USB stick at ang passphrase sa papel. Itago ang dalawang USB stick sa magkaibang lugar.
ready-key-copy = Kopyahin ang susi sa USB stick
ready-key-on = Nakopya at nabasa ulit: { $sticks }.
ready-key-more = Ngayon, magsaksak ng ibang USB stick.
ready-campaign = Nasa USB stick para sa mga tablet ang kampanya
ready-campaign-text = Sa bawat tablet, piliin ang “Sumali sa kampanya” gamit ang USB stick na ito. Hindi kailanman inilalagay rito ang susi.
ready-campaign-write = Isulat ang kampanya sa USB stick
ready-campaign-on = Nasa { $stick } ang bersyon { $version }, at nabasa ulit ito.
ready-campaign-old = Mas lumang bersyon ang nasa { $stick }. Bersyon { $now } na ngayon: isulat ulit ito, at sumali ulit gamit ito sa bawat tablet.
# check
ready-card = May gabay ang mga volunteer
ready-card-text = Isang pahinang ipi-print: ang ginagawa ng volunteer, hakbang-hakbang. Wala rito ang PIN at ang anim na salita.
ready-card-save = I-save ang gabay
ready-card-in = Nasa { $path } ito.
ready-working = Sandali lang
ready-no-stick = Walang USB stick. Magsaksak ng isa, maghintay sandali, at subukan ulit.
ready-same-stick = Nasa { $stick } na ang susi. Magsaksak ng ibang USB stick para sa ikalawang kopya ng susi.
ready-which = Aling USB stick?
ready-has-key = May susi ng organizer sa { $stick }. Makukuha rin ang susi ng sinumang bibigyan ng USB stick na ito para sa tablet. Gumamit ng ibang USB stick.
ready-has-campaign = Ang { $stick } ang USB stick para sa mga tablet, na dumadaan sa maraming kamay. Gumamit ng ibang USB stick para sa susi.
ready-anyway = Isulat pa rin dito
ready-let-be = Gumamit ng ibang USB stick
ready-folder = Nasa { $path } ang kampanya at ang susi nito.
ready-first = Isulat muna sa papel ang passphrase: walang makakapalit dito.
ready-left = { $count ->
    [1] May { $count } bagay pang natitira. Puwede rin itong gawin mamaya.
    [one] May { $count } bagay pang natitira. Puwede ring gawin ang mga ito mamaya.
   *[other] May { $count } na bagay pang natitira. Puwede ring gawin ang mga ito mamaya.
}
ready-all = Tapos na ang lahat.
ready-begin = Pumunta sa unang screen
office-campaign-change = Palitan ang mga event, layunin, pangalan, PIN
office-campaign-ready = Susi, mga USB stick at gabay: { $done } sa 4 ang tapos na
office-campaign-leave = Umalis sa kampanyang ito
office-campaign-newer = Mas lumang bersyon ang nasa USB stick para sa mga tablet. Isulat ulit dito ang kampanya, at sumali ulit gamit ito sa bawat tablet.
change-title = Baguhin ang kampanya
change-text = Pinipirmahan ng susi ninyo ang binabago rito, bilang bagong bersyon ng kampanya. Makukuha ito ng mga tablet kapag sumali ulit gamit ang USB stick.
change-event = Event na may code na { $code }
change-event-new = Isa pang event
change-goal = Layunin ng isang istasyon, mga pirma bawat araw (walang laman: walang layunin)
change-goal-bad = Sumulat ng buong numero, o iwang walang laman
change-count = Ipakita sa mga pumipirma kung ilan ang pumirma rito ngayong araw
change-retention = Huling araw para sirain ang susi, tulad ng 2027-06-30
change-retention-note = Sinasabi sa mga pumipirma ang araw na ito. Puwede itong agahan pero hindi puwedeng ipagpaliban.
change-day-bad = Sumulat ng petsang tulad ng 2027-06-30
change-stations = Mga pangalan ng istasyon, tulad ng Mesa 2
change-station = Istasyon { $id }
change-station-own = Istasyon { $id }, ang device na ito
change-station-bad = Hanggang 40 karakter ang pangalan
change-save = Pirmahan ang mga pagbabago
change-signed = Napirmahan na ang bersyon { $version }. Ngayon, isulat ulit ang kampanya sa USB stick: “Kampanya”, saka “Susi, mga USB stick at gabay”.
change-pin-text = Para sa device na ito ang PIN at wala ito sa anumang USB stick. Hindi kailangan ang luma.
change-pin = Bagong PIN ng device na ito
change-pin-save = Palitan ang PIN
change-pin-done = May bisa na ang bagong PIN mula ngayon.
change-mirror-title = Ikalawang kopya ng device na ito
change-mirror = Isinusulat din ang bawat pirma sa { $path }.
change-mirror-none = Walang ikalawang kopya. Sa isa pang USB stick o card, dalawang beses na mase-save ang bawat pirma.
change-mirror-find = Pumili ng USB stick o card
change-mirror-end = Itigil ang ikalawang kopya
change-mirror-no-medium = Walang USB stick o card. Magsaksak ng isa, maghintay sandali, at subukan ulit.
leave-title = Umalis sa kampanyang ito?
leave-count = { $count ->
    [one] { $count } pirma ang naka-save sa device na ito.
   *[other] { $count } na pirma ang naka-save sa device na ito.
}
leave-not-turned-in = { $count ->
    [1] Isa sa mga ito ang hindi pa naisusumite. Isumite muna sa USB stick.
   *[other] { $count } sa mga ito ang hindi pa naisusumite. Isumite muna sa USB stick.
}
leave-key = Nasa device ding ito ang susi ng organizer ng kampanyang ito, at mananatili ito rito.
leave-text = Walang buburahin. Itatabi sa device na ito ang kampanya at ang mga pirma nito, at puwede itong ituloy ulit mula sa unang pahina. Pagkatapos, puwedeng magsimula o sumali rito sa ibang kampanya.
# check
leave-named = Pinili ang kampanyang ito nang buksan ang program. Isara ang program, at buksan ito nang walang pinipiling kampanya.
leave-go = Itabi ang kampanyang ito
leave-stay = Manatili sa kampanyang ito
aside-title = Nakatabi sa device na ito
aside-name = Ituloy ulit: { $name }
forgotten-title = Nakalimutan ang PIN?
forgotten-text = Gamit ang passphrase ng organizer, magkakaroon ng bagong PIN ang device na ito. Dapat nasa device na ito ang susi, o nasa USB stick na nakasaksak. Kung wala ang susi, tanungin ang organizer.
forgotten-open = Buksan
card-title = Para sa mga volunteer sa mesa
card-begin = Magsimula
card-begin-text = Pindutin ang “Staff” sa unang screen, i-type ang PIN na sinabi sa inyo ng organizer, at simulan ang inyong shift. Pagkatapos, para na sa mga pipirma ang tablet.
card-hand = Iabot ang tablet
card-hand-text = Pipindutin ng mga tao ang “Basahin at pirmahan”, magbabasa, pupunan ang form at pipirma gamit ang daliri. Hayaan silang magbasa hangga't gusto nila. Magpapasalamat ang screen kapag na-save na ang pirma.
card-read = Walang makababasa ng mga pangalan dito
card-read-text = Selyado agad ang bawat pirma para sa organizer. Walang makahahanap ng anuman sa tablet na ito, kayo man o isang magnanakaw.
card-hide = Itago ang screen
card-hide-text = Sabay na ilapat ang tatlong daliri sa screen: maitatago at mabubura ang lahat ng isinusulat ng isang tao.
card-wrong = Kapag may problema
card-wrong-text = Pindutin ang “Staff”: nasa itaas ang problema, pati ang dapat gawin. Ligtas ang bawat pirmang pinasalamatan na ng screen. Kung hindi tumatanggap ng pirma ang tablet, gumamit ng mga papel na pipirmahan.
card-end = Sa gabi
card-end-text = Pindutin ang “Staff”, saka ang “Tapusin ang shift”, at itago ang resibo nang hiwalay sa tablet. Magsaksak ng USB stick, piliin ang “Isumite sa USB stick”, at ibigay ang USB stick sa organizer.
card-gone = Kung nawala ang tablet
card-lost = Sabihin agad sa organizer. Walang makababasa ng mga pirma sa tablet.
# check
card-lost-to = Ipaalam agad: { $name }, { $contact }. Walang makababasa ng mga pirma sa tablet.
card-foot = Wala sa gabay na ito ang PIN, at hindi ito dapat nasa anumang papel sa mesa. Kung may magtanong kung ano ang mangyayari sa pangalan nila, nasa itaas ng “Pumirma” ang sagot.

## The program around the screens

app-merged = { $new ->
    [one] { $name }: { $new } bagong entry
   *[other] { $name }: { $new } na bagong entry
}
app-merged-damaged = May sira o putol ang { $name }. Naisama ang mga entry bago ang sira; kunin ang natitira sa istasyon nito.
# check
app-merged-salvaged = May sira ang { $name }. Naisama ang lahat ng naisalba rito. Nakasulat sa ibaba, sa istasyon nito, ang kulang.
app-already-running = Bukas na ang program
app-already-running-do = Bukas ang Petition Kiosk sa device na ito. Hanapin ang window nito, halimbawa gamit ang Alt at Tab. Kung wala, maghintay nang isang minuto at buksan ito ulit.
app-not-merged = Hindi naisama ang { $name }. { $why }
app-missing = Istasyon { $station }: nawawala ang mga entry { $from } hanggang { $until }. Kunin ang mga ito sa tablet o sa ikalawang kopya nito.
app-another = Istasyon { $station }: iba ang entry { $seq } sa nasa resibo nito. Binago o kinopya ang talaan nito.
app-parted = Istasyon { $station }: mula sa entry { $seq }, dalawa na ang kadena dahil kinopya ang talaan nito. Parehong itinago.

## The organizer's office

office-unlock = Opisina
office-unlock-text = Binubuksan ng passphrase ng organizer ang mga pirma ng istasyong ito. Hindi ito sine-save.
office-practice = Sa pagsasanay, ang passphrase ay “practice”.
office-passphrase = Passphrase
office-open = Buksan
office-opening = Binubuksan
office-opening-so-far = Binubuksan ang { $done } sa { $of }
office-back = Bumalik sa istasyon
office-open-word = Opisina, bukas
office-lock = I-lock
office-today = Ngayong araw
office-roll = Listahan
office-sheets = Mga papel
office-stations = Mga istasyon
office-stations-text = Magsaksak ng USB stick na may isinumite ng isang istasyon. Puwedeng pagsamahin sa anumang pagkakasunod, at walang magbabago kung uulitin.
office-sticks = { $count ->
    [one] May { $count } isinumiteng file sa mga USB stick
   *[other] May { $count } na isinumiteng file sa mga USB stick
}
office-sticks-none = Walang nakitang isinumiteng file sa USB stick.
office-sticks-merged = Napagsama na ang lahat ng nasa mga USB stick. Puwede nang alisin ang mga ito.
office-merge = Pagsamahin
office-merging = Pinagsasama
office-merged = Napagsama na. Ligtas nang alisin ang USB stick.
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = Ang device na ito
office-station-waits = Bago: ikumpara ang anim na salitang ito sa resibo ng tablet, saka tanggapin ang istasyon. Hangga't hindi, walang bibilangin mula rito.
office-station-accepted = Tinanggap
office-station-office = Tinanggap bilang opisina
office-station-refused = Tinanggihan. Walang bibilangin mula rito.
office-station-signatures = { $count ->
    [one] { $count } pirma
   *[other] { $count } na pirma
}
office-station-head = { $count ->
    [one] Istasyon { $station }: { $entries } entry, { $code }
   *[other] Istasyon { $station }: { $entries } na entry, { $code }
}
office-station-take-in = Tanggapin
office-station-refuse = Tanggihan
office-station-unsigned = { $count ->
    [1] { $count } pasya o linya na walang pirma ninyo. Wala itong bisa.
    [one] { $count } pasya o linya na walang pirma ninyo. Walang bisa ang mga ito.
   *[other] { $count } na pasya o linya na walang pirma ninyo. Walang bisa ang mga ito.
}
office-station-other-keys = { $count ->
    [1] { $count } entry ang selyado para sa ibang susi, hindi sa mga susi ng kampanya. Baka mabasa ito ng iba.
    [one] { $count } entry ang selyado para sa ibang susi, hindi sa mga susi ng kampanya. Baka mabasa ang mga ito ng iba.
   *[other] { $count } na entry ang selyado para sa ibang susi, hindi sa mga susi ng kampanya. Baka mabasa ang mga ito ng iba.
}
office-station-refused-entries = { $count ->
    [one] { $count } entry na tinanggihan ninyo
   *[other] { $count } na entry na tinanggihan ninyo
}
office-station-unopened = { $count ->
    [1] { $count } entry ang hindi mabuksan o labag sa tuntunin. Wala ito sa anumang listahan.
    [one] { $count } entry ang hindi mabuksan o labag sa tuntunin. Wala ang mga ito sa anumang listahan.
   *[other] { $count } na entry ang hindi mabuksan o labag sa tuntunin. Wala ang mga ito sa anumang listahan.
}
office-station-later = { $count ->
    [1] { $count } pasya ang may oras na hindi pa dumarating. Wala itong bisa; tingnan ang orasan ng device.
    [one] { $count } pasya ang may oras na hindi pa dumarating. Walang bisa ang mga ito; tingnan ang orasan ng device.
   *[other] { $count } na pasya ang may oras na hindi pa dumarating. Walang bisa ang mga ito; tingnan ang orasan ng device.
}
office-station-claims = Sinasabi nitong may mga entry na hindi pa dumating. May bisa lang iyon kapag tinanggap na ang istasyon.
office-station-unknown = Walang dumating mula sa istasyong { $station }. Kayo ang nag-type ng resibo nito.
# check
office-table = Lahat ng istasyon
# check
office-table-station = Istasyon
# check
office-table-state = Kalagayan
# check
office-table-newest = Pinakabagong pirma
# check
office-table-missing = Nawawalang entry
# check
office-table-differs = iba sa resibo nito
# check
office-state-waits = Tatanggapin pa
# check
office-state-refused = Tinanggihan
# check
office-state-unknown = Hindi pa nagsumite
office-alarm-dismiss = Alisin ang alarma
office-alarm-dismissed = Inalis ninyo ang alarmang ito.
office-alarm-show = Ipakita ulit
office-entries = Mga entry
office-campaign = Kampanya
office-signatures = { $count ->
   *[other] pirma
}
office-events = { $count ->
   *[other] event
}
office-states = { $count ->
   *[other] estado
}
office-unopened = { $count ->
    [one] { $count } entry ang hindi mabuksan.
   *[other] { $count } na entry ang hindi mabuksan.
}
office-by-hour = Mga pirma bawat oras, { $day }
office-by-day-chart = Mga pirma bawat araw
office-by-station = Ayon sa istasyon
office-stations-count = { $count ->
   *[other] istasyon
}
office-others = { $count } iba pa
office-no-state = Walang estado
office-goal = { $count } sa { $goal } na inaasahan, { $percent } % ({ $each } bawat araw sa bawat istasyon)
office-all-days = Lahat ng araw
office-how-signed = Paano sila pumirma
office-on-screen = Sa screen
office-on-blank-sheets = Sa papel
office-agreed = Puwedeng kontakin
office-agreed-email = Sa email
office-agreed-texts = Sa text
office-agreed-other-words = Pumayag sa ibang salita
office-agreed-none = Hindi puwede: walang nilagyan ng tsek na kahon
office-share = { $count } sa { $of }
office-count-pairs = { $count ->
    [1] Isang pares sa mga ito ang maaaring iisang tao.
    [one] { $count } pares sa mga ito ang maaaring tig-iisang tao.
   *[other] { $count } na pares sa mga ito ang maaaring tig-iisang tao.
}
office-waiting-stations = { $count ->
   *[other] istasyong tatanggapin
}
office-waiting-alarms = { $count ->
   *[other] istasyong may nawawalang entry
}
office-waiting-late = { $count ->
   *[other] istasyong hindi pa nagsumite
}
office-waiting-pairs = { $count ->
   *[other] pares na pagpapasyahan
}
office-waiting-sheets = { $count ->
   *[other] papel na nawawala
}
office-next-stations = Tingnan ang mga istasyon
office-next-pairs = Pagpasyahan ang mga pares
office-next-sheets = Hanapin ang mga nawawalang papel
office-report-pdf = I-save bilang PDF
office-report-svg = I-save bilang SVG
office-report-saved = Nasa { $path } ito
office-report-until = Hanggang { $moment }, nang pumirma ang huli.
office-report-names-nobody = Walang pangalan ng pumirma sa pahinang ito.
office-report-left-out = { $count ->
    [one] { $count } pa ang hindi bibilangin: binawi o na-reject, o dobleng pirma.
   *[other] { $count } pa ang hindi bibilangin: binawi o na-reject, o dobleng pirma.
}
office-nobody = Wala pang pumirma.
office-no-event = Walang event
office-name = Pangalan
office-place = Lungsod, estado, ZIP
office-when = Kailan pumirma
office-search = Maghanap ayon sa pangalan, email, ZIP code o kalye
office-found-nobody = Walang tumugma sa paghahanap na ito.
office-withdrawn = Binawi: wala sa anumang papel at listahan
office-weeded = Na-reject: { $why }
# check
office-held = Nakabinbin: mukhang hindi ito pangalan ng tao. Bilangin ito, o i-reject
# check
office-count-it = Bilangin ito
# check
office-as-written = { $field }, ayon sa nakasulat
office-duplicate = Markado bilang doble ng ibang pirma: isang beses bibilangin
office-withdraw = Bawiin
office-weed = I-reject
office-weed-reason = pasya ng organizer
office-again = Dobleng pirma: isang beses bibilangin; saklaw rin nito ang mga pasya tungkol sa isa
office-two-people = Dalawang tao: bilangin pareho
office-count-again = Bilangin ulit
office-duplicates = Mga doble
office-duplicates-text = Isang beses lang binibilang ang taong dalawang beses pumirma. Kayo ang magpapasya sa mga hindi malinaw. Mababawi ang bawat sagot.
office-duplicates-left = { $count ->
    [0] Walang sasagutin
    [one] { $count } pares ang sasagutin
   *[other] { $count } na pares ang sasagutin
}
office-duplicates-none = Mukhang wala nang ibang pumirma nang dalawang beses.
office-duplicates-put-off = { $count ->
    [one] Tingnan ang { $count } ipinagpalibang pares
   *[other] Tingnan ang { $count } na ipinagpalibang pares
}
office-duplicates-back = Bumalik sa huli (Backspace)
# check
office-kinds = Sagutin nang sabay-sabay
# check
office-kinds-text = Nasa isang linya ang mga pares na magkahawig sa parehong dahilan. Tingnan ang ilan, saka sagutin ang lahat.
# check
office-kinds-sure = hindi bababa sa { $least } sa 100 ang iisang tao
# check
office-kinds-unsure = { $least } hanggang { $below } sa 100 ang iisang tao
# check
office-kinds-look = Tingnan ang { $count } na pares
# check
office-kinds-sample = { $shown } sa { $count } na pares, mula sa pinakahindi tiyak hanggang sa pinakatiyak
# check
office-kinds-same = Lahat ng { $count } na pares: iisang tao
# check
office-kinds-apart = Lahat ng { $count } na pares: dalawang tao
# check
office-kinds-back = Bumalik sa lahat ng pares
# check
office-kinds-taken = { $count ->
    [one] { $count } pares ang nasagot.
   *[other] { $count } na pares ang nasagot nang sabay-sabay.
}
# check
office-kinds-take-back = Bawiin
# check
office-duplicates-once = { $count ->
    [one] { $count } dobleng pirma ang kusang nakita: parehong pangalan, at parehong email, telepono o tirahan.
   *[other] { $count } na dobleng pirma ang kusang nakita: parehong pangalan, at parehong email, telepono o tirahan.
}
office-duplicates-see = Tingnan sa listahan
office-answer-same = 1 · Iisang tao
office-answer-different = 2 · Dalawang tao
office-answer-later = 3 · Mamaya na
office-street = Kalye
office-email = Email
office-phone = Telepono
office-comment = Mensahe
office-event = Event
reason-same-email = parehong email
reason-email-near = isang letra ang kaibhan ng email
reason-same-phone = parehong telepono
reason-phone-near = isang numero ang kaibhan ng telepono
reason-same-zip-and-street = parehong ZIP at kalye
reason-same-street = parehong kalye
reason-similar-street = magkahawig na kalye
reason-same-zip = parehong ZIP
reason-same-city = parehong lungsod
reason-same-name = parehong pangalan at apelyido
reason-names-swapped = nagkapalit ang pangalan at apelyido
reason-junior = isa lang ang Jr. o Sr.
reason-name-same = { $which ->
    [first] parehong pangalan
   *[other] parehong apelyido
}
reason-name-letters = { $which ->
    [first] { $count ->
        [1] isang letra ang kaibhan ng pangalan
       *[other] { $count } letra ang kaibhan ng pangalan
    }
   *[other] { $count ->
        [1] isang letra ang kaibhan ng apelyido
       *[other] { $count } letra ang kaibhan ng apelyido
    }
}
reason-name-nickname = { $which ->
    [first] pinaikling anyo ng isang pangalan ang isa
   *[other] pinaikling anyo ng isang apelyido ang isa
}
reason-name-initial = { $which ->
    [first] inisyal ng isang pangalan ang isa
   *[other] inisyal ng isang apelyido ang isa
}
reason-name-part = { $which ->
    [first] bahagi ng isang pangalan ang isa
   *[other] bahagi ng isang apelyido ang isa
}
reason-name-alike = { $which ->
    [first] magkahawig na pangalan
   *[other] magkahawig na apelyido
}
reason-name-missing = { $which ->
    [first] walang pangalan
   *[other] walang apelyido
}
reason-name-script = { $which ->
    [first] ibang sistema ng pagsulat ang pangalan
   *[other] ibang sistema ng pagsulat ang apelyido
}
reason-name-different = { $which ->
    [first] magkaibang pangalan
   *[other] magkaibang apelyido
}
office-filter = I-filter
office-filters = I-filter ({ $count })
office-found = { $count } sa { $of }
office-page = { $first } hanggang { $last }
office-newer = Mas bago
office-older = Mas luma
office-day = Araw
office-language = Wika
office-filter-agreed = Pumayag sa
office-consent-none = Wala
office-consent-other-words = Ibang salita
office-texts = Text
office-medium = Pumirma sa
office-filter-on-screen = Screen
office-on-sheets = Papel
office-standing = Katayuan
office-counts = Bibilangin
office-standing-again = Dobleng pirma
office-standing-withdrawn = Binawi
office-standing-weeded = Na-reject
# check
office-standing-held = Nakabinbin
office-exports = Pag-export
office-exports-text = Nasa iisang file ang bawat pumirma, depende sa pinayagan nila. Walang isinasali sa anumang hindi nila hiningi.
office-export = I-export
office-exporting = Ine-export
office-export-handed-over = Paghahatid
office-export-all = Lahat ng naka-save tungkol sa bawat pumirma maliban sa guhit ng pirma, para sa sarili ninyong gamit.
office-export-delivery = Mga pangalan at lugar lang, para ihatid kasama ng petisyon.
office-export-parted = Mga file na mai-import sa sistemang ito, hinati ayon sa pinayagan ng mga pumirma.
# check
office-export-asked = Ang mga humiling lang na kontakin sila, sa mga file na hinati ayon sa hiniling nila.
office-exported = { $count ->
    [one] Nasa { $folder } ang { $count } file
   *[other] Nasa { $folder } ang { $count } na file
}
office-in-all = Mga pirma sa kabuuan
office-guarded = { $count ->
    [1] { $count } cell ang nagsisimula na parang formula at nilagyan ng kudlit, para hindi ito patakbuhin ng anumang spreadsheet.
    [one] { $count } cell ang nagsisimula na parang formula at nilagyan ng kudlit, para hindi patakbuhin ang mga ito ng anumang spreadsheet.
   *[other] { $count } na cell ang nagsisimula na parang formula at nilagyan ng kudlit, para hindi patakbuhin ang mga ito ng anumang spreadsheet.
}
# check
office-shortened = { $count ->
    [one] { $count } cell ang mas mahaba sa tinatanggap ng sistemang ito, kaya pinutol ang dulo.
   *[other] { $count } na cell ang mas mahaba sa tinatanggap ng sistemang ito, kaya pinutol ang dulo.
}
group-everyone = Pumirma sa petisyon
group-other-text = Pumirma sa ibang teksto ng petisyon
group-email = Humingi ng email
group-texts = Humingi ng text
group-both = Humingi ng dalawa
group-nobody = Hindi humingi, at hindi dapat isali
group-no-contact = Hindi makokontak
group-other-words = Pumayag sa ibang salita, at hindi dapat isali
group-own = sa kanila ang nagbigay ng pahintulot na “{ $consent }”
group-partner = sa kanila ang pumayag sa balita mula sa { $partner }
office-decide-text = Sine-save ang bawat pasya bilang selyadong entry. Mababawi ito ng mas huling pasya.
office-sheets-text = May numerong mga linya na may pangalan, lungsod, estado, ZIP code, araw at guhit ng pirma. Walang email at walang telepono.
office-folder = Folder
office-paper = Papel
office-letter = US Letter
office-a4 = A4
office-legal = US Legal; may espasyo para sa nangolekta ng pirma ang mga blangkong papel
office-parts = Mga bahagi
office-by-none = Sama-sama
office-by-state = Ayon sa estado
office-by-event = Ayon sa event
office-by-day = Ayon sa araw
office-delivery = Para sa paghahatid: walang araw ng pagpirma
office-print = Gawin ang mga pinirmahang papel (PDF)
office-printing = Pini-print ang { $done } sa { $of }
office-stop = Ihinto
office-printed = { $pages ->
    [one] Nasa { $folder } ang { $pages } pahina
   *[other] Nasa { $folder } ang { $pages } na pahina
}
office-unprintable = { $count ->
    [1] { $count } karakter ang wala sa anumang font; numero nito sa loob ng kuwadro ang ipi-print.
    [one] { $count } karakter ang wala sa anumang font; numero ng mga ito sa loob ng kuwadro ang ipi-print.
   *[other] { $count } na karakter ang wala sa anumang font; numero ng mga ito sa loob ng kuwadro ang ipi-print.
}
office-other-text = { $count ->
    [one] { $count } pirma ang nasa ilalim ng ibang teksto ng petisyon at hindi na-print.
   *[other] { $count } na pirma ang nasa ilalim ng ibang teksto ng petisyon at hindi na-print.
}
office-open-folder = Buksan ang folder
office-printers-looking = Naghahanap ng printer
office-printers-none = Walang printer na nakatakda sa device na ito. I-print ang mga file sa ibang device.
office-on-paper = I-print sa { $printer }
office-sent = Papunta na sa { $printer }
office-blank-title = Mga blangkong papel
office-blank-text = Para pirmahan gamit ang bolpen. May sariling numero at code ang bawat isa. Walang numerong inilalabas nang dalawang beses.
# check
office-blank-lines = Mga linya
# check
office-blank-sheets = Mga papel na maraming linya
# check
office-blank-slips = Mga pilas para sa isang pipirma
office-blank-count = Mga papel
office-for-event = Para sa
office-issue = Maglabas ng blangkong papel
office-issue-anyway = Ilabas pa rin ang mga ito
office-issued = { $count ->
    [1] Nasa { $folder } ang papel { $first }
   *[other] Nasa { $folder } ang mga papel ({ $count }), { $first } hanggang { $last }
}
office-poster-title = Ang online na petisyon, sa papel
office-poster-text = Pamagat, isang pangungusap at code ng online na petisyon.
office-poster = Poster
office-poster-large = Malaking poster
# check: the folded card that stands on a table
office-tent = Karatula sa mesa
office-slips = Mga pirasong ipamimigay
office-poster-dense = Masyadong siksik ang code para mabasa mula sa kinatatayuan ng mga tao. Gumamit ng mas maikling address o mas malaking papel.
office-poster-done = Nasa { $folder } ito
office-campaign-text = Ang nasa bawat istasyon ng kampanyang ito.
office-recipient = Selyado ang lahat para sa susi ng organizer: { $key }
office-backup = At para sa backup na susi: { $key }
office-words = Ang anim na salita ng kampanyang ito. Dalawa sa mga ito ang hinihingi ng istasyong sumasali.
# check
office-text-codes = Mga code ng teksto ng petisyon
# check
office-text-codes-why = Nasa ibaba ng bawat papel ang parehong code. Ipinapakita nito kung aling teksto ang pinirmahan.
office-online = Online: { $address }
office-no-online = Walang online address
office-retention = Dapat sirain ang susi nang hindi lalampas sa { $day }
office-no-retention = Walang itinakdang araw ng pagsira sa susi

## Sheets of paper

office-paper-page = Pirma sa papel
office-paper-text = I-scan ang code ng papel, i-type ang numero nito, o isulat ang pangalan ng file ng litrato o scan nito. Saka i-type ang bawat linya: pangalan, ZIP code, at anumang naroon pa. Enter para sumulong.
office-paper-number = Numero ng papel, o file
office-paper-looking = Hinahanap ang code sa larawan
# check
office-paper-in-file = Mga papel sa file na { $file }
# check
office-paper-on-page = { $number } (pahina { $page })
# check
office-paper-unread = Walang nabasang numero sa pahina { $pages } ng file na { $file }. Tingnan ang mga pahinang ito, at i-type ang mga numero.
office-paper-sheet = Papel { $number }
office-paper-line = Linya { $line }
office-paper-line-of = Linya { $line } ng { $of }
office-paper-second = Ikalawang pagbasa, ng ibang tao. Hindi ipinapakita ang na-type ng unang nagbasa.
office-paper-correct = Itama ang unang pagbasa
office-paper-unknown = Hindi pa nagsumite ang istasyong naglabas ng papel na ito. Puwede pa rin itong i-type; pagkatapos ng huling linya, pindutin ang key ng “blangko ang natitira”.
office-paper-stands = Naka-save sa linyang ito: { $what }
office-paper-storing = Sine-save
office-paper-keys = Ang numero pagkatapos ng pangalan ang simula ng ZIP code. Kapag " ang lugar, inuulit ang nasa naunang linya. ↑ para bumalik at magtama. Sa linyang walang laman, pindutin ang isang key:
office-paper-blank = Blangko
office-paper-struck = Inekisan
office-paper-illegible = Hindi mabasa
office-paper-duplicate = Iyon ding tao
office-paper-rest-blank = Blangko ang natitira
office-paper-was-given = Ipinamigay na
office-paper-came-back = Naibalik na
office-paper-is-missing = Nawawala
office-paper-attach = Ilakip ang { $file } sa papel na ito
office-paper-place = ZIP, o lungsod at estado
office-paper-ticks = Mga kahon ({ $letters })
office-paper-event = Event
office-paper-issued = Inilabas
office-paper-out = Ipinamigay
office-paper-back = Naibalik
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = Ita-type pa
office-paper-entered = Na-type
office-paper-missing = Nawawala
office-paper-again = Babasahin ulit
office-paper-signed = Mga pirma
office-paper-alike = { $count ->
    [one] { $percent } % ng { $count } linya ang pareho ang basa ng dalawang tao
   *[other] { $percent } % ng { $count } na linya ang pareho ang basa ng dalawang tao
}
office-paper-differ = Tingnan ulit ang papel { $number }, linya { $line }
office-paper-open = { $count ->
    [one] { $count } papel ang hindi pa na-type
   *[other] { $count } na papel ang hindi pa na-type
}
office-paper-read = { $of ->
    [one] { $read } sa { $of } linya
   *[other] { $read } sa { $of } na linya
}
office-paper-finished = Na-type at na-save na ang papel { $number }. Mga pirma rito: { $count }
office-paper-stored = Naka-save sa papel { $number }
office-paper-attached = Selyado na ang larawan at nakalakip sa papel { $number }. Hindi pa rin selyado ang file mismo.
office-paper-no-number = Ganito ang numero ng papel: 7K3QM-0031-W. Nasa itaas ito ng papel.
office-paper-wrong-character = May isang maling karakter sa numerong ito. Tingnan ulit ang papel.
office-paper-needs-name = Mag-type ng pangalan, o pindutin ang isa sa mga key sa ibaba
# check
office-paper-keep-as-written = Kung ganito ang nasa papel, pindutin ulit ang Enter: itatago ito ayon sa nakasulat.
office-certificate = Sertipiko ng pagsira
office-certificate-title-begun = Pagsira, sinimulan
office-certificate-begun = Noong { $moment }, sinimulan ang pagsira sa susi ng kampanyang ito. Hindi pinatutunayan ng pahinang ito na natapos iyon: baka may file ng susi na makapagbubukas pa ng lahat. Papalitan ng sertipiko ang pahinang ito kapag natapos; kung binabasa ninyo ito, magsimula ulit.
office-certificate-done = Noong { $moment }, sinira ang mga file ng susi ng kampanyang ito na nakasulat dito. Hindi na kailanman mabubuksan gamit ang mga iyon ang { $count ->
    [one] { $count } pirma
   *[other] { $count } na pirma
} sa talaan nito.
office-certificate-practice = Kampanyang pagsasanay ito. Alam ng lahat ang susi nito, kaya hindi kailanman naging lihim ang anumang nasa loob nito.
office-certificate-campaign = Kampanya at susi
office-certificate-id = Kampanya
office-certificate-key = Pampublikong susi
office-certificate-until = Huling araw ng pagsira
office-certificate-late = { $day }; mas huli itong nagawa
office-certificate-begun-at = Sinimulan
office-certificate-done-at = Natapos
office-certificate-destroyed = Mga sinira
office-certificate-meant = Mga sisirain
office-certificate-gone = Mga wala na
office-certificate-ledger = Talaan
office-certificate-signatures = Mga pirma
office-certificate-unreadable = Ang hindi na mabubuksan
office-certificate-unreached = Ang hindi naabot
office-certificate-how = Paano
# check: storage terms
office-certificate-how-text = Ang bawat file ay pinatungan ng mga random na byte, isinulat nang tuluyan sa disk, pinalitan ng pangalan at inalis. Nagtatago ng lumang bahagi nang ilang panahon ang flash memory at ang ilang file system: doon, ang passphrase ng susi ang nagpoprotekta rito. Hindi binago ang talaan mismo, at pumapasa pa rin ito sa pagsusuri.
office-certificate-who = Sinira ni
office-certificate-witness = Saksi
office-certificate-day = Petsa
office-certificate-foot = Ginawa ng Petition Kiosk { $version }. Walang pangalan ng pumirma rito.
office-unreached-stick = Isang file ng susi ng kampanyang ito sa USB stick: { $path }
office-unreached-unknown = Isang file ng susi na maaaring sa kampanyang ito o sa iba: { $path }
office-unreached-names = Iba pang pangalan ng file ng susi na { $path } sa parehong disk: { $count }. Iisang file ang tinutukoy ng mga ito. Kapag nasira na iyon, wala na silang laman; alisin nang mano-mano.
office-unreached-backup = Ang backup na susi. Mabubuksan ang lahat ng sinumang mayroon nito: { $key }
office-unreached-copies = Mga kopya ng file ng susi sa mga USB stick na hindi nakasaksak, sa mga backup ng device, o sa kaha de yero. Sirain nang mano-mano.
office-unreached-lists = Lahat ng na-print, na-export o naipadala sa ibang sistema noon. Mababasa ito saanman naroon.
office-unreached-stations = Ibang mga istasyon. Wala silang susi at hindi nila ito malalaman. Tapusin muna ang kampanya sa kanila, kundi ay patuloy silang mangongolekta ng mga pirmang hindi na mabubuksan ninuman.
office-erase = Sirain ang susi
office-erase-text = Pagkatapos ng kampanya, hindi na dapat mabasa kailanman ang mga sinelyuhan. Hindi mababasa ang talaan kung wala ang susi nito.
office-erase-look = Ipakita ang mga sisirain
office-erase-dies = Sisirain ito at hindi na maibabalik
office-erase-resumed = Sinimulan noong { $day } ang pagsira sa susi at hindi natapos. Itutuloy ito mula roon.
office-erase-count = { $count ->
    [one] { $count } pirma ang hindi na mababasa kailanman
   *[other] { $count } na pirma ang hindi na mababasa kailanman
}
office-erase-sticks = Sirain din ang mga file ng susi sa mga USB stick
office-erase-unreached = Hindi ito sisirain
office-erase-folder = Mapupunta ang sertipiko sa { $folder }
office-erase-type = Para kumpirmahin, i-type: { $name }
office-erase-now = Sirain ang susi nang tuluyan
office-erase-running = Sinisira ang susi
office-erase-back = Bumalik
office-erased = Sinira na ang susi.
office-erased-text = Hindi na mabubuksan gamit ang susi ang mga sinelyuhan para rito, at hindi na tumatanggap ng pirma ang istasyong ito. Nasa { $path } ang sertipiko
