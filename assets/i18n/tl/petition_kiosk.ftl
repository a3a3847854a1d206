### Every sentence a signer reads, in Tagalog. The staff's screens are in English or Spanish.
### Plain words, short sentences, no exclamation marks. "Selyado" (sealed), not "naka-encrypt" (encrypted).

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
fault-too-many-marks = May letrang sobra ang mga tuldik at hindi kasya sa papel; pakibawasan ang mga ito
fault-no-letter = Kailangang may kahit isang letra ang pangalan
fault-not-an-email = Kailangan ng email ang @ at tuldok, tulad ng name@example.org
fault-not-a-phone = May 7 hanggang 15 numero ang telepono, tulad ng 202-555-0147
fault-not-a-zip = May limang numero ang ZIP code, tulad ng 20009
fault-not-a-state = Pakisulat ang pangalan ng estado o ang dalawang letra nito, tulad ng DC
fault-ink-too-little = Tuldok lang iyan; pumirma po gamit ang daliri
fault-ink-too-much = Higit iyan sa isang pirma; pakibura ang nasa kahon at pumirma nang isang beses
fault-ink-outside = Lumampas sa kahon ang guhit; pakibura ito at pumirma nang isang beses
fault-not-asked-for = Hindi ito hinihingi ng petisyong ito
fault-no-such-consent = Walang ganitong pagpipilian sa petisyong ito
fault-consent-needs-contact = Para makatanggap ng balita mula sa kampanya, isulat sa itaas ang inyong email o telepono, o alisin ang tsek sa kahon
fault-no-such-language = Walang teksto ang petisyon sa wikang ito

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
# check: "Para sa" suits an office; a person by name would be "Para kay"
kiosk-to = Para sa:
kiosk-from = Mula kay:
# check: "Mga sponsor" is also said
kiosk-sponsors = Mga Nagtataguyod ng Petisyon:
kiosk-unofficial = Hindi opisyal na salin
kiosk-start-over = Magsimula ulit
kiosk-read-on = Basahin pa ↓
kiosk-go-sign = Pirmahan ang petisyong ito
kiosk-read-again = Basahin ulit
kiosk-sign-this = Pirmahan ang petisyong ito
kiosk-given-name = Pangalan
kiosk-family-name = Apelyido
kiosk-email = Email
kiosk-phone = Telepono
kiosk-street = Kalye at numero
kiosk-zip = ZIP code
kiosk-city = Lungsod
kiosk-state = Estado
kiosk-comment = Ang mensahe ninyo sa kanila
kiosk-optional = (opsyonal)
kiosk-slip = { $email } po ba ang ibig ninyong sabihin?
kiosk-other-cities = O:
kiosk-ink = Pumirma gamit ang daliri
kiosk-mark = Lumagda gamit ang ×
kiosk-undo = I-undo
kiosk-clear = Burahin
kiosk-sign = Pumirma
kiosk-signing = Sandali lang po
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

kiosk-back = Bumalik
kiosk-ok = OK

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
sheet-receipt-sheets = Inilabas na blangko
sheet-receipt-head = Code ng huling entry
sheet-receipt-why = Maipapakita ng sinumang may hawak ng pahinang ito na walang entry hanggang sa entry na ito ang binago, idinagdag o inalis. Walang pangalan ng pumirma ang nakasulat dito.
sheet-receipt-volunteer = Pirma ng volunteer
sheet-receipt-organizer = Pirma ng organizer
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
