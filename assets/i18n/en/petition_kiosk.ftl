### Every sentence a person reads, in English.
### Plain words, short sentences, no exclamation marks. "Sealed", not "encrypted".

## What is wrong with a field (signature::Fault)

fault-missing-given-name = Write your first name
fault-missing-family-name = Write your last name
fault-missing-email = Write your e-mail, like name@example.org
fault-missing-zip = Write your ZIP code, five digits
fault-missing-city = Write your city or town
fault-missing-state = Write your state, like DC or Ohio
fault-missing-street = Write your house number and street
fault-missing-phone = Write your phone number
fault-missing-comment = Write a few words here
fault-missing-ink = Sign in the box with your finger
fault-too-long = This is too long; at most { $most } characters fit
fault-too-many-marks = Too many accents on one letter; take some away
fault-no-letter = A name needs at least one letter
fault-not-a-name = This is an address or a number; write your name here
fault-several-names = Two names stand here; each person signs alone
fault-not-an-email = The e-mail needs an @ and a dot, like name@example.org
fault-not-a-phone = A phone number has 7 to 15 digits, like 202-555-0147
fault-not-a-zip = A ZIP code has five digits, like 20009
fault-zip-lacks-zero = A ZIP code has five digits; is the zero at its beginning missing, as in 02134?
fault-not-a-state = Write the state or its two letters, like DC
fault-ink-too-little = That is only a dot; sign with your finger
fault-ink-too-much = Too much ink: clear the box and sign once
fault-ink-outside = The drawing left the box; clear it and sign once
fault-not-asked-for = This petition does not ask for this
fault-no-such-consent = This petition has no such choice
fault-consent-needs-contact = Write your e-mail or phone above, or untick the box
fault-no-such-language = The petition has no text in this language

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = { $path } cannot be used: { $why }.
failure-file-unreadable = { $path } cannot be read: { $why }. Check the file and try again.
failure-io-not-found = there is no such file or folder
failure-io-permission = this program has no permission
failure-io-full = the disk is full
failure-io-read-only = nothing can be written there
failure-io-device = the disk or stick fails; use another one, and bring this one to the organizer
failure-io-open-files = too many files are open; close other programs and try again
failure-io-more-files = the disk takes no more files, though it has room; remove some or use another one
failure-io-exists = it is already there
failure-io-code = the system reports error { $code }
failure-io-link = it is a link, and links are not followed
failure-io-not-a-file = it is not a regular file
failure-io-too-large = it has more than the { $most } MB that such a file can have
failure-io-unknown = the system does not say why
failure-lost-thread = A part of the program stopped. What was stored is safe. Close the program and start it again.
failure-nothing-to-receipt = Nothing was stored on this station yet, so there is no receipt to print.
failure-ledger-missing = There is no ledger at { $path }. Check the path.
failure-ledger-no-folder = The folder { $path } for the ledger is missing. Make it, or choose another place.
failure-ledger-not-a-ledger = { $path } cannot be read as a ledger. It was left as it is; use its last turn-in or its mirror.
failure-ledger-before-signing = { $path } was made by a version before 0.2, whose files do not show who wrote them. It was left as it is, and nothing was taken from it.
failure-ledger-other-keys = { $path } belongs to another organizer’s key than the one in the campaign folder. Nothing is collected. Ask the organizer which campaign is the right one.
failure-ledger-too-many-stations = { $path } names more stations than any drive has. Nothing was taken from it. Find out where it comes from.
failure-campaign-other-petition = { $path } is not the petition that the organizer signed. Copy the folder again from the organizer.
failure-campaign-other-organizer = The campaign in { $path } was not signed by the organizer whose campaign this station joined. Nothing was changed here. Ask the organizer.
failure-campaign-older = The campaign in { $path } is older than the one on this station. Nothing was changed here. Ask the organizer for the newest.
failure-campaign-other-words = These are not the two words of the campaign in { $path }. Nothing was copied to this machine. Ask the organizer, and do not go on.
failure-key-no-signing-key = { $path } was made by a version before 0.2 and has no signing key, so stations could not tell what comes from the organizer. Make the campaign again.
failure-ledger-newer = { $path } was made by a newer version of this program. Update this one.
failure-ledger-broken = { $path } failed its check: { $why }. It was left as it is; keep it and begin a new one.
failure-broken-missing = entry { $seq } of station { $station } is missing
failure-broken-changed = entry { $seq } of station { $station } was changed
failure-broken-unsigned = entry { $seq } of station { $station } is not signed by that station
failure-broken-forged-station = the id of station { $station } does not match its key
failure-broken-unknown-station = entry { $seq } is from an unknown station
failure-ledger-other-campaign = { $path } belongs to another campaign. Choose another ledger.
failure-ledger-in-use = { $path } is in use by another Petition Kiosk. Close that one first.
failure-ledger-not-a-turn-in = { $path } is neither a turn-in nor a mirror, and nothing of this campaign was found in it. Make a turn-in on its station.
failure-ledger-not-read-back = What was written to { $path } came back changed. Use another stick; the ledger itself is unchanged.
failure-ledger-gone = { $path } was taken away while it was open. Put it back and start the kiosk again; everything acknowledged is in it.
failure-ledger-stopped = Opening was stopped. Nothing was changed.
failure-disk-full = The disk is full. Everything acknowledged is safe; make room and try again.
failure-not-written = The disk does not take what is written: it is full, or it fails. Everything acknowledged is safe. Make room and try again; if that does not help, use another tablet.
failure-scan-size = A scan has at least one byte and at most { $most } MB. Scan the sheet in gray at 150 to 200 dots an inch.
failure-scan-part = Entry { $seq } of station { $station }, a part of the scan, cannot be opened. Look at the paper itself.
failure-seal = The entry could not be sealed, so nothing was stored. Try again.
failure-ledger-database = The ledger could not be used. Everything acknowledged is safe; start the program again.
failure-key-untested = The campaign's key was changed or never tested, so what is sealed with it might never be opened. Make the campaign again, or copy its folder again from the organizer.
failure-key-destroyed = The campaign's key was destroyed on { $day }, so nothing more can be collected for it. Its certificate is { $path }.
failure-key-half-destroyed = Destroying the campaign's key was begun on { $day } and not finished, so nothing is collected for it. Finish it in the office, under “Campaign”.
failure-campaign-no-folder = There is no campaign folder at { $path }. Copy it from the organizer, or start a drive.
failure-campaign-no-file = { $path } is missing from the campaign folder. Copy the folder again from the organizer.
failure-campaign-io = { $path } cannot be used: { $why }. Nothing was changed.
failure-campaign-damaged = { $path } is not a campaign that this program can read. Copy the folder again from the organizer.
failure-petition-line = Line { $line }: { $why }.
failure-petition-more = { $count ->
    [one] There is one more fault after these.
   *[other] There are { $count } more faults after these.
}
failure-petition-empty = { $path } is not a petition that this program can read. Choose another file.
failure-petition-not-written = The petition could not be written to { $path }, so no campaign was made. Choose another petition.
failure-petition-faults = { $path } cannot be signed before these lines of it are corrected.
failure-fit-boxes = In { $language }, { $boxes } boxes of consents leave too little room to sign on { $paper } paper. No campaign was made. Shorten the sentences of the consents or drop some.
failure-fit-text = In { $language }, the title, the summary, the demand and the online address leave too little room to sign on any paper. No campaign was made. Shorten them.
failure-campaign-not-empty = { $path } is not empty. Choose a new folder for the campaign.
failure-campaign-address = The online address cannot be used. It begins with https://, has no spaces and at most 300 characters, like https://example.org/protect.
failure-campaign-event = An event needs a name with a letter or digit, at most 60 characters. “{ $name }” is not one.
failure-campaign-not-read-back = What was written to { $path } came back changed. Take another stick.
failure-campaign-no-event = There is no event with the code { $code }.
failure-campaign-day = “{ $day }” is not a day like 2027-06-30.
failure-campaign-later = Signers were told that the key will be destroyed by { $day }. That day can be brought forward and not put off. Nothing was changed.
failure-campaign-station-name = The name of a station has at most 40 characters; “{ $name }” is not one.
failure-pin-digits = The PIN has six digits and nothing else. Choose another one.
failure-pin-common = This PIN is among the first that anyone tries, like a row, a repeat or a date. Choose another one.
failure-pin-memory = The PIN could not be stored, because this machine has too little free memory. Close other programs and try again.
failure-passphrase-wrong = The passphrase does not open the organizer's key. Nothing was changed; try again.
failure-passphrase-short = The passphrase has fewer than { $least } characters. Choose a longer one, like six random words.
failure-passphrase-known = The passphrase “practice” is known to everyone. Choose another one, like six random words.
failure-passphrase-guessable = The passphrase is too easy to guess, and nothing was made. Choose another one, like six random words.
failure-key-not-here = The organizer's key is not here ({ $path } is missing). Open the office where the campaign was made, or bring the key file on a stick.
failure-key-gone = The key of this campaign was destroyed on { $day }, and what was sealed to it can no longer be opened. See the certificate { $path }.
failure-key-half-gone = Destroying the key of this campaign was begun on { $day } and not finished. Finish it in the office, under “Campaign”.
failure-key-other = { $path } is the key of another campaign. Nothing was changed; choose the right folder.
failure-key-damaged = { $path } is not an organizer's key. Restore it from the organizer's backup.
failure-key-io = The organizer's key at { $path } cannot be used: { $why }.
failure-key-recipient = The backup key cannot be used. It has to be a public key of age, which begins with age1.
failure-key-test = A test record could not be opened with the new key, so no signature ever could be. The campaign was not made; try again.
failure-print-nobody = There is no signature to print yet.
failure-print-paper-only = All signatures are on sheets of paper, which are delivered themselves. There is nothing to print.
failure-export-nobody = There is no signature to export yet.
failure-export-table = A list could not be made. Try again, or choose another format.
failure-export-workbook = A workbook could not be made. Export as CSV instead.
failure-export-line = A line of JSON could not be made. Try again, or choose another format.
failure-print-no-address = The campaign has no online address, so a QR code would lead nowhere. The address is given when a drive is started.
failure-print-address-long = The online address is too long for a QR code. Use a short one.
failure-print-stopped = Printing was stopped. The files that were finished stay.
failure-print-font = A bundled font cannot be used. Install the program again.
failure-print-pdf = The PDF could not be put together. The files that were finished before it stay; try again.
failure-print-svg = Only a page of words and numbers can be saved as SVG. Save it as PDF.
failure-print-picture = The picture could not be made. The files that were finished before it stay; try again.
failure-print-io = { $path } could not be written: { $why }. The files that were finished before it stay.
failure-blank-not-issued = No sheet was issued. { $why }
failure-blank-not-printed = { $why } The sheets { $first } to { $last } are issued but not printed. Their numbers stay unused; print again for new ones.
failure-retention-over = This drive ended on { $day }, the day by which its key was to be destroyed. Nothing is collected any more; everything acknowledged is safe.
failure-blank-retention-over = No sheet was issued: the key was to be destroyed by { $day }, and that day has passed. Sheets that are printed now cannot say how long you keep what people write.
failure-erasure-no-key = No key of this campaign is in { $path } or on a stick that is plugged in. Nothing was changed; go where the key is.
failure-erasure-on-stick = The key is on a stick, and not in { $path }. Nothing was changed; tick that sticks are included.
failure-erasure-done = The key was destroyed on { $day }, and there is no other copy of it here. Its certificate is { $path }.
failure-erasure-name = That is not the campaign's name, which is “{ $name }”. Nothing was destroyed.
failure-erasure-sheet = The certificate could not be made. { $why } Nothing more was destroyed.
failure-erasure-certificate = The certificate { $path } could not be written: { $why }. Check whether the key is still there, and try again with another folder.
failure-erasure-file = { $path } could not be destroyed: { $why }. The certificate says that destroying began, and not that it was finished. Solve that and try again.
failure-printer-no-system = There is no print system on this machine. Install CUPS, or print the files from another machine.
failure-printer-no-default = No printer is set up as the default one. Choose a printer.
failure-printer-unknown = There is no printer called “{ $name }”. The files are there; choose another printer.
failure-printer-refused = The printer did not accept the sheets. The files are there; print them again.
failure-picture-kind = This is not a PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF or BMP. Take a photo of the sheet, or type its number.
failure-picture-heic = This is an iPhone photo (HEIC) of a kind that cannot be read here. Send it as JPEG (Settings, Camera, Formats, Most Compatible), or type the sheet's number.
failure-picture-locked = This PDF asks for a password. Save it without one or print it to a new PDF, or type the sheet's number.
failure-picture-another = Another code on this picture cannot be read. Take a photo of that sheet alone, or type its number.
failure-picture-damaged = This picture cannot be read. Take another one, or type the sheet's number.
failure-picture-large = This picture is too large. Scan the sheet at 150 to 300 dots an inch, or type its number.
failure-picture-no-code = This picture shows no code of a sheet. Take it closer and in better light, or type the number.
failure-picture-stopped = Reading this picture took too much time or memory, so the program stopped reading it. Scan the sheet at 150 to 300 dots an inch, or type its number.
failure-picture-not-started = This machine could not start the process that reads pictures. Close other programs and try again, or type the sheet's number.
failure-import-title = A line with the title is missing: line { $line } is “{ $found }”. Write the title in a line of its own before it, or “Title: …” anywhere.
failure-import-letter = After the title “{ $title }” (line { $line }) there is no letter. Write at least one paragraph there, and the demand after it. The order: title, letter, “To: …”, “From: …”, demand, with an empty line between each two.
failure-import-target = No line begins with “To:”, so nobody is asked. Write “To: The City Council” in a line of its own, at the top or after the letter.
failure-import-demand = There is no demand after line { $line }. Write the sentence that is signed after the lines “To:” and “From:”, or “Demand: …” anywhere.
failure-import-empty = The text is empty. Write the title in a line of its own, the letter, “To: …”, “From: …” and the demand, with an empty line between each two.
failure-import-target-empty = After “To:” in line { $line } there is no name. Write “To: The City Council” in one line.
failure-import-target-sentence = Line { $line } begins with “To:” and goes on like a sentence: “{ $found }”. Write who is asked in a line of its own, as “To: The City Council”.
failure-import-greeting = The greeting in line { $line }, “{ $found }”, does not say who is asked. Write “To: The City Council” in a line of its own.
failure-import-demand-long = The paragraph in line { $line } would be the demand, but it has { $length } characters, and a sheet has room for 600. Write the demand in one or two sentences, as “Demand: …”.
failure-import-damaged = The document is damaged or cut off. Save it once more, or save it as plain text.
failure-import-document = This is an archive or a document of another program. Save it as .docx, .odt or plain text.
failure-import-old-office = This is a document of an old Word, or it has a password. Open it there and save it as .docx without a password.
failure-import-pdf = This is a PDF. Save what it was made from as .docx, .odt or plain text.
failure-import-rtf = This is in Rich Text Format (.rtf). Save it as .docx, .odt or plain text.
failure-import-picture = This is a picture. Write its words into a text file.
failure-import-unknown = This is not a text file. Save the letter as plain text, .docx or .odt.
failure-io-not-text = it is not plain text; save it as plain text (UTF-8)

## The signer's screens

kiosk-practice = PRACTICE: nothing signed here counts
kiosk-read-and-sign = Read and sign
kiosk-or-phone = Or sign on your phone
kiosk-staff = Staff
kiosk-larger-letters = Larger letters
kiosk-usual-letters = Usual letters
kiosk-contrast = Contrast
kiosk-signed-today = { $count ->
    [one] One person signed here today
   *[other] { $count } people signed here today
}
kiosk-goal = { $count } of { $goal } today
kiosk-first-today = Be the first to sign here today
kiosk-goal-today = Goal for today: { $goal }
kiosk-not-collecting = This tablet is not collecting right now. Please ask a volunteer.
kiosk-by = A petition by { $organizer }
kiosk-to = To:
kiosk-from = From:
kiosk-sponsors = Petition Sponsors:
kiosk-unofficial = Unofficial translation
kiosk-not-translated = This petition is not translated into English. It is shown in { $language }.
kiosk-start-over = Start over
kiosk-read-on = Read on ↓
kiosk-go-sign = Sign this petition
kiosk-read-again = Read again
kiosk-sign-this = Sign this petition
kiosk-given-name = First name
kiosk-family-name = Last name
kiosk-latin-names = You may write your name in Latin letters
kiosk-one-name = I have only one name
kiosk-email = E-mail
kiosk-phone = Phone
kiosk-street = Street and number
kiosk-zip = ZIP code
kiosk-postal-code = Postal code
kiosk-city = City
kiosk-state = State
kiosk-no-us-address = I have no address in the United States
kiosk-comment = Your own message
kiosk-optional = (optional)
kiosk-slip = Did you mean { $email }?
kiosk-other-cities = Or:
kiosk-more-cities = More
kiosk-email-hint = You get e-mail only if you tick the box below
kiosk-zip-hint = City and state are filled in from the ZIP code
kiosk-ink = Sign with your finger
kiosk-mark = Sign with a ×
kiosk-undo = Undo
kiosk-clear = Clear
kiosk-sign = Sign
kiosk-signing = One moment
# The consent to e-mail that an imported petition gets.
kiosk-consent-to-email = E-mail me about this campaign
# The consent to text messages, if the petition's file leaves its sentence out. It must name the
# sender, the purpose, how often texts come, their cost, STOP and HELP.
kiosk-consent-to-texts = { $sender } may send me recurring automated text messages about this campaign, at most { $monthly } a month. Message and data rates may apply. Reply STOP to end, HELP for help. I can sign without agreeing to this.
kiosk-sealed-line = Sealed the moment you sign. This tablet cannot read it back.
kiosk-how = How?
kiosk-how-answer = What you write is locked with a key that only the organizer can open. The key is not in this tablet. Anyone who finds or takes it can count the signatures but cannot read them.
kiosk-faults = { $count ->
    [one] One thing to correct above
   *[other] { $count } things to correct above
}
kiosk-not-stored = Your signature was not stored. { $why } What you wrote is still here.
kiosk-not-stored-disk-full = This tablet has no room left. Please tell a volunteer.
kiosk-not-stored-ledger-gone = This tablet cannot find the file that signatures go into. Please tell a volunteer.
kiosk-not-stored-ledger-in-use = Another program on this tablet is using the file that signatures go into. Please tell a volunteer.
kiosk-not-stored-campaign-over = This campaign is over and takes no more signatures.
kiosk-not-stored-key-untested = This tablet is not ready to take signatures. Please tell a volunteer.
kiosk-not-stored-read-only = This tablet cannot write to its disk. Please tell a volunteer.
kiosk-not-stored-other = Something went wrong in this tablet. Please tell a volunteer.
kiosk-still-there = Still there?
kiosk-still-there-text = { $seconds ->
    [one] In one second everything you wrote is cleared, so that nobody else sees it.
   *[other] In { $seconds } seconds everything you wrote is cleared, so that nobody else sees it.
}
kiosk-more-time = I need more time
kiosk-thanks = Thank you, { $name }.
kiosk-thanks-first = You are the first to sign here today.
kiosk-thanks-place = You are the { $place } to sign here today.
kiosk-thanks-next = Your signature is sealed and safely stored. It goes on the sheets that are delivered to { $target }.
kiosk-thanks-practice = This was practice: your signature is not kept, and goes nowhere.
kiosk-thanks-share = Scan to share the petition with a friend.
kiosk-next-person = Next person
kiosk-back-in = { $seconds ->
    [one] Back to the start in one second
   *[other] Back to the start in { $seconds } seconds
}
kiosk-key-next = Next
kiosk-key-hide = Hide
kiosk-key-space = space
kiosk-key-keyboard = Keyboard

## The volunteer's screens

kiosk-pin-title = Staff PIN
kiosk-pin-practice = In practice the PIN is { $pin }
kiosk-pin-wrong = That PIN is not right. Try again, or ask the organizer.
kiosk-pin-wait = { $seconds ->
    [one] Too many wrong PINs. Wait one second.
   *[other] Too many wrong PINs. Wait { $seconds } seconds.
}
kiosk-pin-checking = Checking
kiosk-back = Back
kiosk-ok = OK
kiosk-staff-title = This station
kiosk-staff-count = { $count ->
    [one] signature on this station
   *[other] signatures on this station
}
kiosk-staff-today = { $count ->
    [one] One of them today
   *[other] { $count } of them today
}
kiosk-staff-event = Event: { $name }
kiosk-staff-no-event = No event
kiosk-staff-head = Code of the last entry: { $code }
kiosk-staff-drive-words = Six words of the drive
kiosk-staff-station-words = Six words of this station
kiosk-staff-note = At the end of a shift, print or photograph its receipt. It shows later that nothing was taken away.
kiosk-staff-receipt = Make a receipt
kiosk-staff-receipt-making = Making the receipt
kiosk-staff-well = Everything is well. Each signature is stored before the thank-you appears.
kiosk-staff-petition = Back to the petition
kiosk-staff-office = Office
kiosk-staff-close = Close the program
kiosk-staff-volunteer = Volunteer, by name or initials
kiosk-staff-open = Open the shift
kiosk-staff-since = Since { $time }
kiosk-staff-since-who = Since { $time }, { $name }
kiosk-staff-in-shift = { $count ->
    [one] signature in this shift
   *[other] signatures in this shift
}
kiosk-staff-end = End the shift with its receipt
kiosk-staff-turn-in = Turn in on a stick
kiosk-staff-leave-drive = Leave this drive
kiosk-pin-forgotten = PIN forgotten?
kiosk-staff-turning-in = Writing and reading back
kiosk-staff-mirror = Mirror: up to date
kiosk-staff-mirror-dead = Mirror: not being written
kiosk-staff-machine = This tablet
kiosk-staff-battery = Battery: { $percent } %
kiosk-staff-charging = Battery: { $percent } %, plugged in
kiosk-staff-room = { $number ->
    [one] Disk: room for about 1 more
   *[other] Disk: room for about { $count } more
}
kiosk-staff-room-enough = Disk: room enough
kiosk-staff-clock = Clock: { $time }
kiosk-staff-look = How the screen looks
kiosk-staff-look-light = Light
kiosk-staff-look-dark = Dark
kiosk-staff-look-sunlight = Sunlight
kiosk-staff-look-contrast = High contrast
kiosk-staff-motion = After signing
kiosk-staff-motion-shown = Show the envelope
kiosk-staff-motion-still = Without motion
kiosk-staff-language = Language of staff and office
kiosk-staff-clean = Clean the screen
kiosk-staff-cleaning = Locked for cleaning
kiosk-staff-cleaning-text = { $seconds ->
    [one] Nothing you touch counts. The petition comes back in one second.
   *[other] Nothing you touch counts. The petition comes back in { $seconds } seconds.
}
kiosk-staff-train = Train in five steps
kiosk-staff-train-end = End the training
kiosk-staff-train-sign = 1 of 5. Sign as a visitor would: touch “Read and sign”, fill in the form, touch “Sign”.
kiosk-staff-train-leave = 2 of 5. Someone walks away: begin a form, then touch “Start over”. Nothing of it is kept.
kiosk-staff-train-hide = 3 of 5. Hide everything at once: begin a form, then put three fingers on the screen together, or press F12.
kiosk-staff-train-pin = 4 of 5. Open the staff screen: touch “Staff” and type the PIN { $pin }.
kiosk-staff-train-receipt = 5 of 5. End the shift, or make a receipt, and photograph it.
kiosk-staff-train-done = That is all five. Give the tablet to the next volunteer, or start the drive.
kiosk-staff-turned-in = { $count ->
    [one] One entry is on the stick and was read back. You can take the stick out: { $path }
   *[other] { $count } entries are on the stick and were read back. You can take the stick out: { $path }
}
kiosk-staff-no-stick = There is no stick. Put one in, and try again.
kiosk-staff-receipt-printed = The receipt is being printed. No copy stays on this tablet.
kiosk-staff-receipt-saved = No printer took the receipt. It is kept on this tablet until the next turn-in.
kiosk-staff-receipt-only-shown = The receipt could be neither printed nor saved. Photograph it now.
kiosk-staff-receipt-by-itself = The last shift was open for more than 12 hours and was ended. Photograph its receipt.
kiosk-staff-receipt-show = Show the receipt
kiosk-staff-receipt-done = Back to the station
kiosk-staff-photograph = Photograph this
kiosk-staff-photograph-why = Keep the photo away from this tablet. It shows later that no entry up to this one was changed or taken away, and it names nobody who signed.
kiosk-staff-practice = Practice
kiosk-staff-practice-end = Back to the drive
kiosk-staff-trouble-not-collecting = Nothing can be collected.
kiosk-staff-trouble-ledger-gone = The ledger is gone.
kiosk-staff-trouble-ledger-gone-do = Nobody can sign until it is back. Put the stick or card back, and start the kiosk again: { $path }
kiosk-staff-trouble-not-stored = The last signature was not stored.
kiosk-staff-trouble-set-aside = The ledger failed its check and was set aside.
kiosk-staff-trouble-set-aside-do = Signing goes on in a new ledger. Keep this folder and give it to the organizer: { $path }
kiosk-staff-trouble-took-back = The ledger had lost its last entries, { $count } of them.
kiosk-staff-trouble-took-back-do = The mirror had them, and they are back. Signing goes on. Tell the organizer: this disk loses what is written on it.
kiosk-staff-trouble-shorter = This station has had { $had } signatures, and its ledger has { $has }.
kiosk-staff-trouble-shorter-do = Use another tablet, and bring this one and its stick to the organizer.
kiosk-staff-trouble-mirror-dead = The mirror is not being written.
kiosk-staff-trouble-mirror-dead-do = Put its stick or card back into { $path }. Signing goes on, and the missing entries are written then.
kiosk-staff-trouble-no-room = The disk is full.
kiosk-staff-trouble-no-room-do = About 400 more signatures fit. Delete something else, or bring the tablet to the organizer.
kiosk-staff-trouble-little-room = { $count ->
    [one] There is room for about one more signature.
   *[other] There is room for about { $count } more signatures.
}
kiosk-staff-trouble-little-room-do = Delete something else from this machine, or change to another tablet in time.
kiosk-staff-trouble-battery = The battery is at { $percent } % and is not charging.
kiosk-staff-trouble-battery-do = Plug it in, or change to another tablet. Every signature is already stored, even if the battery runs out.
kiosk-staff-trouble-clock = The clock of this machine is wrong.
kiosk-staff-trouble-clock-do = Set it in the system's settings: sheets show the day of signing. Signing goes on.
kiosk-staff-trouble-may-sleep = This tablet may go to sleep.
kiosk-staff-trouble-may-sleep-do = Switch sleep and the screen saver off in the system's settings, or touch the screen now and then.
kiosk-staff-trouble-retention-over = The drive ended on { $day }, the day by which the organizer was to destroy the key. Nothing is collected any more.
kiosk-staff-trouble-retention-over-do = Turn in what was collected, and ask the organizer. If the date of this machine is wrong, correct it.

## Sheets and posters

sheet-to = To:
sheet-name = Name
sheet-place = City, state, ZIP
sheet-date = Date
sheet-signature = Signature
sheet-advocacy = Advocacy petition: not a ballot or nominating petition.
sheet-text = Text
sheet-unofficial = Unofficial translation
sheet-practice = PRACTICE
sheet-scan = Scan to read and sign
sheet-or-type = or type
sheet-circulator-vouches = I saw every line of this sheet being signed, and I believe that each was signed by the person it names.
sheet-circulator-name = Circulator’s name
sheet-circulator-signature = Circulator’s signature
sheet-circulator-dates = Signed between
sheet-by-state = By state
sheet-by-event = By event
sheet-what-was-signed = What was signed
sheet-sponsors = Petition Sponsors
sheet-heads = Ledgers: station, entries, code of the last one
sheet-one-signature = One signature
sheet-signatures = { $count } signatures
sheet-on-paper = And on the sheets of paper that go with these: { $count }
sheet-sheet = Sheet
sheet-sheets = Sheets
sheet-name-in-print = Name in print
sheet-email = E-mail (optional)
sheet-phone = Phone (optional)
sheet-street = Street and number
sheet-if-you-wish = If you wish
sheet-tick = Tick only if you wish.
# Beside the only box of a line on a blank sheet. The whole sentence stands above the lines.
sheet-tick-email = E-mail me
sheet-tick-sms = Text me
sheet-tick-phone = Call me
sheet-tick-post = Write to me
# On posters, tents and slips.
sheet-promise = Sign at our table: your signature is sealed the moment you sign, and the tablet cannot read it back.
sheet-cut = Cut off before the sheet is delivered. This part stays with the organizer.
sheet-same-number = Use the line with the same number as your signature.
sheet-fold = Fold here
sheet-receipt = Shift receipt
sheet-receipt-shift = Shift
sheet-receipt-who = Volunteer
sheet-receipt-event = Event
sheet-receipt-station = Station
sheet-receipt-drive = Words of the drive
sheet-receipt-words = Six words of this station
sheet-receipt-entries = Entries, first to last
sheet-receipt-mirror = Entries on the mirror
sheet-receipt-sheets = Blank sheets issued
sheet-receipt-head = Code of the last entry
sheet-receipt-why = Whoever keeps this page can show later that no entry up to this one was changed, added or taken away. It names nobody who signed.
sheet-receipt-volunteer = Volunteer’s signature
sheet-receipt-organizer = Organizer’s signature
# What people hear in place of a picture when a page is read aloud.
sheet-drawn-signature = Signature drawn by hand
sheet-code-of = QR code: { $content }
sheet-page = page { $page } of { $of }

## The notice to signers: who receives what they write, until when, how to withdraw

notice-given = Your name, place, signature and the day you sign go to { $target }.
notice-given-no-ink = Your name, place and the day you sign go to { $target }.
notice-given-no-place = Your name, signature and the day you sign go to { $target }.
notice-given-name = Your name and the day you sign go to { $target }.
notice-not-given = Your e-mail, phone number and street do not.
notice-the-organizer = The organizer of this petition
notice-kept = { $organizer } keeps what you write.
notice-kept-until = { $organizer } keeps what you write until { $day }.
notice-only-if-ticked = You are contacted only if you tick a box.
notice-not-contacted = Nobody will contact you.
notice-lists-stay = A list that you join keeps your address until you leave it.
notice-partners-email = A partner whose box you tick is given your name, place, language, e-mail and when you signed: { $partners }.
notice-partners-post = A partner whose box you tick is given your name, place, street, language and when you signed: { $partners }.
notice-list = { $list }, { $next }
notice-withdraw = To withdraw: { $contact }
notice-privacy = More: { $address }
notice-online = The page behind this code has its own privacy terms.
notice-organizer = Organizer: { $organizer }.
notice-told = Signers are told: { $notice }
sheet-day = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $day }, { $year }
# The day in a narrow column.
sheet-day-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $day }, { $year }
# The day under a chart of one drive.
sheet-day-of-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $day }
# The day under a bar of a chart.
sheet-day-of-year-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
} { $day }
sheet-moment = { $day }, { $time }

## The first run

setup-title = Petition Kiosk
setup-intro = Collect signatures for a petition. Only the organizer can open them; this machine cannot.
setup-start = Start a drive
setup-start-text = For the organizer: makes the key that opens signatures.
setup-join = Join a drive
setup-join-text = For a station: takes a campaign folder from a stick.
setup-practice = Practice
setup-practice-text = To look around and to train. Nothing signed counts.
setup-close = Close
setup-back = Back
setup-passphrase = Passphrase
setup-passphrase-again = Passphrase once more
setup-passphrase-note = Write it down: a lost passphrase cannot be replaced.
setup-passphrase-offered = Six words, chosen at random just now.
setup-passphrase-take = Use these words
setup-passphrase-others = Other words
setup-passphrase-short = The passphrase needs at least 8 characters, like six random words
setup-passphrase-guessable = This passphrase is too easy to guess; use the six words, or a longer one
setup-passphrase-is-guessable = Too easy to guess: everyone who finds the key file could try it.
setup-passphrase-is-fair = Hard to guess. Six random words are harder.
setup-passphrase-is-strong = Too hard for anyone to guess.
setup-passphrase-differs = The two passphrases differ
setup-petition = Petition
setup-online = Online address
setup-online-note = Where the QR codes lead, like https://example.org/protect
setup-event = Event
setup-event-note = Where you collect, like Dupont Circle
setup-pin = Staff PIN
setup-pin-note = Six digits, for your volunteers
setup-pin-bad = The PIN has six digits and nothing else
setup-pin-common = This PIN is among the first that anyone tries, like a row, a repeat or a date; choose another one
setup-make = Start the drive
setup-making = Making the key and trying it out
setup-join-found = Found on this machine's sticks
setup-join-none = No campaign folder was found on a stick. Put one in, or write where the folder is.
setup-join-path = Folder
setup-join-go = Join
setup-words = Is this your drive?
setup-words-readers = { $count ->
    [one] One key can read what is signed here:
   *[other] { $count } keys can read what is signed here:
}
setup-words-from = Organizer: { $name }, { $contact }
setup-words-organizer = The organizer’s
setup-words-backup = The backup
setup-words-ask = Ask the organizer for two of the six words of this drive, in person or by telephone: word { $first } and word { $second }.
setup-words-number = Word { $number }
setup-words-other = This is another word
setup-words-wrong = Ask the organizer, and do not go on: this may be somebody else’s drive. Nothing was taken over.
setup-words-joining = Joining
setup-pin-title = A PIN for this machine
setup-pin-text = Volunteers type it to open a shift. It opens the staff screen of this machine and nothing else.
setup-pin-offered = Six digits, chosen at random just now. Write them on paper; they are not shown again.
setup-pin-others = Other digits
setup-pin-own = Or six digits of your own
setup-pin-take = Use { $pin }
setup-look-again = Look again
setup-failed = That did not work: { $why }
setup-faults = { $count ->
    [one] One field above needs a correction.
   *[other] { $count } fields above need a correction.
}
setup-passphrase-taken = These six words are the passphrase. Write them on paper now; after the start two of them are asked for.
setup-petition-bundled = It comes with the program.
setup-petition-from = From { $path }
setup-petition-choose = Choose a petition
setup-petition-look = See it as signers will
setup-petition-places = These are the petition files (.toml) and letters (.txt, .docx, .odt, .md, .html) on sticks, in Documents and in Downloads. Touch one to see it as signers will.
setup-petition-none = No file was found there. Put a stick in, or write where the file is.
setup-petition-path = Or write where the file is
setup-petition-open = Open it
setup-petition-order = A letter is a document or a plain text with these parts: the title in a line of its own, the letter, “To: The City Council”, “From: [Your Name]”, and the demand that is signed. “To:” and “From:” may also stand at the top. Without them the greeting names who is asked, and the last paragraph is the demand.
setup-online-bad = Write the whole address, like https://example.org/protect
setup-event-bad = Give the event a name with a letter or digit, at most 60 characters
setup-words-key = An organizer’s key is on this stick. It belongs with the organizer alone, not on a stick that goes around: give the stick back after joining. The key is not taken over.
preview-title = As signers will see it
preview-first = First screen
preview-letter = Letter and form
preview-take = Take this petition
preview-as-read = As it was read
preview-read = Read from a letter. Is everything in its place?
preview-read-target = Who is asked: { $target }
preview-read-demand = What is signed: { $demand }
preview-read-sponsors = Sponsors: { $sponsors }
preview-read-no-sponsors = Sponsors: none
preview-note-greeting = The greeting in line { $line } names who is asked.
preview-note-title = The title names who is asked.
preview-note-demand = The last paragraph (line { $line }) is what is signed.
preview-note-left-out = Left out: “{ $text }” (line { $line })
preview-note-encoding = The file was read as { $name }. Look at the accents.
preview-note-besides = Left out: footnotes and comments ({ $count })
ready-title = Ready?
ready-intro = The drive has started. Four things to do before you set up the first table. You find this page in the office too, under “Campaign”.
ready-passphrase = The passphrase is on paper
ready-passphrase-text = It opens every signature, and nobody can replace it. Keep it apart from the machine.
ready-passphrase-ask = Nothing replaces a passphrase that was lost. Read from your paper: word { $first } and word { $second }.
ready-passphrase-own = Nothing replaces a passphrase that was lost. Write yours on paper, and keep it apart from the machine.
ready-passphrase-compare = Compare
ready-passphrase-show = Show the six words
ready-passphrase-hide = Hide the six words
ready-passphrase-noted = It is on paper
ready-passphrase-wrong = This is another word
ready-passphrase-done = Done.
ready-key = The key is on two sticks
ready-key-text = If this machine is lost, the key on a stick and the passphrase on paper still open everything. Keep the two sticks in two places.
ready-key-copy = Copy the key onto a stick
ready-key-on = Copied and read back: { $sticks }.
ready-key-more = Now plug in another stick.
ready-campaign = The campaign is on a stick for tablets
ready-campaign-text = On each tablet choose “Join a drive” with this stick. The key is never on it.
ready-campaign-write = Write the campaign onto a stick
ready-campaign-on = Version { $version } is on { $stick }, and was read back.
ready-campaign-old = On { $stick } is an older version. Now it is version { $now }: write it again, and join with it again on each tablet.
ready-card = Volunteers have a card
ready-card-text = One page to print: what a volunteer does, step by step. It has neither a PIN nor the six words on it.
ready-card-save = Save the card
ready-card-in = It is in { $path }.
ready-working = Working
ready-no-stick = There is no stick. Plug one in, wait a moment, and try again.
ready-same-stick = The key is on { $stick } already. Plug in another stick for the second copy.
ready-which = Which stick?
ready-has-key = An organizer’s key is on { $stick }. Whoever gets this stick for a tablet gets the key too. Take another stick.
ready-has-campaign = { $stick } is the stick for tablets, which goes through many hands. Take another stick for the key.
ready-anyway = Write onto it anyway
ready-let-be = Take another stick
ready-folder = The campaign and its key lie in { $path }.
ready-first = First write the passphrase on paper: nobody can replace it.
ready-left = { $count ->
    [one] One thing is left. It can be done later too.
   *[other] { $count } things are left. They can be done later too.
}
ready-all = Everything is done.
ready-begin = To the first screen
office-campaign-change = Change events, goal, names, PIN
office-campaign-ready = Key, sticks and card: { $done } of 4 done
office-campaign-leave = Leave this drive
office-campaign-newer = The stick for tablets has an older version. Write the campaign onto it again, and join with it on each tablet.
change-title = Change the drive
change-text = What changes here is signed with your key, as a new version of the campaign. Tablets take it when they join again with the stick.
change-event = Event with the code { $code }
change-event-new = Another event
change-goal = Goal of a station, in signatures a day (empty: none)
change-goal-bad = Write a whole number, or nothing
change-count = Show signers how many signed here today
change-retention = Day by which the key is destroyed, like 2027-06-30
change-retention-note = Signers are told this day. It can be brought forward and not put off.
change-day-bad = Write a day like 2027-06-30
change-stations = Names of stations, like Table 2
change-station = Station { $id }
change-station-own = Station { $id }, this machine
change-station-bad = A name has at most 40 characters
change-save = Sign the changes
change-signed = Version { $version } is signed. Now write the campaign onto a stick again: “Campaign”, then “Key, sticks and card”.
change-pin-text = The PIN is for this machine alone and is on no stick. You do not need the old one.
change-pin = New PIN of this machine
change-pin-save = Change the PIN
change-pin-done = The new PIN counts from now on.
change-mirror-title = Mirror of this machine
change-mirror = Every signature is also written into { $path }.
change-mirror-none = There is no mirror. On a second stick or card, every signature is stored twice.
change-mirror-find = Choose a stick or card
change-mirror-end = Stop the mirror
change-mirror-no-medium = There is no stick or card. Plug one in, wait a moment, and try again.
leave-title = Leave this drive?
leave-count = { $count ->
    [one] One signature is stored on this machine.
   *[other] { $count } signatures are stored on this machine.
}
leave-not-turned-in = { $count ->
    [one] One of them was not turned in yet. Turn in on a stick first.
   *[other] { $count } of them were not turned in yet. Turn in on a stick first.
}
leave-key = The organizer’s key of this drive is on this machine too, and stays with it.
leave-text = Nothing is deleted. The drive with its signatures is put aside on this machine, and can be taken up again from the first page. Then another drive can be started or joined here.
leave-named = This drive was chosen when the program was started. Close the program, and start it without naming a drive.
leave-go = Put this drive aside
leave-stay = Stay with this drive
aside-title = Put aside on this machine
aside-name = Take it up again: { $name }
forgotten-title = PIN forgotten?
forgotten-text = With the organizer’s passphrase this machine gets a new PIN. The key has to be on this machine, or on a stick that is plugged in. Without it, ask the organizer.
forgotten-open = Open
card-title = For volunteers at the table
card-begin = Begin
card-begin-text = Touch “Staff” on the first screen, type the PIN that the organizer told you, and open your shift. Then the tablet belongs to the signers.
card-hand = Hand it over
card-hand-text = People touch “Read and sign”, read, fill in and sign with a finger. Let them read as long as they like. The screen says thank you once the signature is stored.
card-read = Nobody can read names here
card-read-text = Every signature is sealed to the organizer at once. Neither you nor a thief can look anything up on this tablet.
card-hide = Hide the screen
card-hide-text = Three fingers put down together hide everything that someone is writing, and wipe it.
card-wrong = When something is wrong
card-wrong-text = Touch “Staff”: what is wrong stands at the top, with what to do. Every signature that the screen said thank you for is safe. If the tablet does not collect, use paper sheets.
card-end = In the evening
card-end-text = Touch “Staff”, then “End the shift”, and keep the receipt apart from the tablet. Plug in a stick, choose “Turn in on a stick”, and give the stick to the organizer.
card-gone = If the tablet is gone
card-lost = Tell the organizer at once. Nobody can read the signatures on it.
card-lost-to = Tell { $name } at once: { $contact }. Nobody can read the signatures on it.
card-foot = The PIN is not on this card, and belongs on no paper at the table. People who ask what becomes of their names find it above “Sign”.

## The program around the screens

app-merged = { $new ->
    [one] { $name }: one new entry
   *[other] { $name }: { $new } new entries
}
app-merged-damaged = { $name } is damaged or cut off. The entries before the damage were merged; fetch the rest from its station.
app-merged-salvaged = { $name } is damaged. Everything that could be saved in it was merged. What is missing stands with its station below.
app-already-running = It is already running
app-already-running-do = Petition Kiosk is open on this machine. Look for its window, for example with Alt and Tab. If there is none, wait a minute and start it again.
app-not-merged = { $name } was not merged. { $why }
app-missing = Station { $station }: entries { $from } to { $until } are missing. Fetch them from the tablet or its mirror.
app-another = Station { $station }: entry { $seq } differs from its receipt. Its ledger was changed or copied.
app-parted = Station { $station }: from entry { $seq } on there are two versions, because its ledger was copied. Both are kept.

## The organizer's office

office-unlock = Office
office-unlock-text = The organizer's passphrase opens the signatures of this station. It is not stored.
office-practice = In practice the passphrase is “practice”.
office-passphrase = Passphrase
office-open = Open
office-opening = Opening
office-opening-so-far = Opening { $done } of { $of }
office-back = Back to the station
office-open-word = Office, open
office-lock = Lock
office-today = Today
office-roll = Roll
office-sheets = Sheets
office-stations = Stations
office-stations-text = Put in a stick with a station's turn-in. You can merge in any order, and merging twice changes nothing.
office-sticks = { $count ->
    [one] One turn-in is on a stick
   *[other] { $count } turn-ins are on sticks
}
office-sticks-none = No turn-in was found on a stick.
office-sticks-merged = Everything on the sticks was merged. You can take them out.
office-merge = Merge
office-merging = Merging
office-merged = Merged. The stick is safe to remove.
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = This machine
office-station-waits = New: compare these six words with the receipt of the tablet, then take it in. Nothing of it counts until then.
office-station-accepted = Taken in
office-station-office = Taken in as an office
office-station-refused = Refused. Nothing of it counts.
office-station-signatures = { $count ->
    [one] 1 signature
   *[other] { $count } signatures
}
office-station-head = { $count ->
    [one] Station { $station }: 1 entry, { $code }
   *[other] Station { $station }: { $entries } entries, { $code }
}
office-station-take-in = Take in
office-station-refuse = Refuse
office-station-unsigned = { $count ->
    [one] 1 decision or line without your signature. It has no effect.
   *[other] { $count } decisions or lines without your signature. They have no effect.
}
office-station-other-keys = { $count ->
    [one] 1 entry is sealed to other keys than the campaign's. Somebody else may be able to read it.
   *[other] { $count } entries are sealed to other keys than the campaign's. Somebody else may be able to read them.
}
office-station-refused-entries = { $count ->
    [one] 1 entry that you refused
   *[other] { $count } entries that you refused
}
office-station-unopened = { $count ->
    [one] 1 entry cannot be opened or breaks a rule. It is in no list.
   *[other] { $count } entries cannot be opened or break a rule. They are in no list.
}
office-station-later = { $count ->
    [one] 1 decision has a time in the future. It has no effect; check the clock of the machine.
   *[other] { $count } decisions have times in the future. They have no effect; check the clock of the machine.
}
office-station-claims = It reports missing entries. That counts only once you take it in.
office-station-unknown = Nothing has arrived from station { $station } yet, and you typed its receipt.
office-table = All stations
office-table-station = Station
office-table-state = Status
office-table-newest = Newest signature
office-table-missing = Missing entries
office-table-differs = differs from its receipt
office-state-waits = To be taken in
office-state-refused = Refused
office-state-unknown = Has not turned in
office-alarm-dismiss = Dismiss the alarm
office-alarm-dismissed = You dismissed this alarm.
office-alarm-show = Show it again
office-entries = Entries
office-campaign = Campaign
office-signatures = { $count ->
    [one] signature
   *[other] signatures
}
office-events = { $count ->
    [one] event
   *[other] events
}
office-states = { $count ->
    [one] state
   *[other] states
}
office-unopened = { $count ->
    [one] One entry could not be opened.
   *[other] { $count } entries could not be opened.
}
office-by-hour = Signatures by hour, { $day }
office-by-day-chart = Signatures by day
office-by-station = By station
office-stations-count = { $count ->
    [one] station
   *[other] stations
}
office-others = { $count } others
office-no-state = No state given
office-goal = { $count } of { $goal } hoped for, { $percent } % ({ $each } a day at each station)
office-all-days = All days
office-how-signed = How they signed
office-on-screen = On a screen
office-on-blank-sheets = On paper
office-agreed = May be contacted
office-agreed-email = By e-mail
office-agreed-texts = By text message
office-agreed-other-words = Agreed to other words
office-agreed-none = Not at all: they ticked no box
office-share = { $count } of { $of }
office-count-pairs = { $count ->
    [one] One pair among them may be one person.
   *[other] { $count } pairs among them may be one person each.
}
office-waiting-stations = { $count ->
    [one] station to take in
   *[other] stations to take in
}
office-waiting-alarms = { $count ->
    [one] station with missing entries
   *[other] stations with missing entries
}
office-waiting-late = { $count ->
    [one] station has not turned in
   *[other] stations have not turned in
}
office-waiting-pairs = { $count ->
    [one] pair to decide
   *[other] pairs to decide
}
office-waiting-sheets = { $count ->
    [one] sheet is missing
   *[other] sheets are missing
}
office-next-stations = Look at the stations
office-next-pairs = Decide the pairs
office-next-sheets = Look for the missing sheets
office-report-pdf = Save as PDF
office-report-svg = Save as SVG
office-report-saved = It is in { $path }
office-report-until = As of { $moment }, when the last one was signed.
office-report-names-nobody = This page names nobody who signed.
office-report-left-out = { $count ->
    [one] One more does not count: it was withdrawn or rejected, or is a repeat signature.
   *[other] { $count } more do not count: they were withdrawn or rejected, or are repeat signatures.
}
office-nobody = Nobody has signed yet.
office-no-event = No event
office-name = Name
office-place = City, state, ZIP
office-when = Signed
office-search = Search by name, e-mail, ZIP code or street
office-found-nobody = Nobody matches this search.
office-withdrawn = Withdrawn: on no sheet and in no list
office-weeded = Rejected: { $why }
office-held = Held: this does not look like a person’s name. Count it, or reject it
office-count-it = Let it count
office-as-written = { $field }, as written
office-duplicate = Marked as a repeat of another signature: counted once
office-withdraw = Withdraw
office-weed = Reject
office-weed-reason = the organizer's decision
office-again = Repeat signature: counted once; decisions about the other one apply here too
office-two-people = Two people: count both
office-count-again = Let it count again
office-duplicates = Duplicates
office-duplicates-text = A person who signed twice is counted once. You decide the unclear cases. Every answer can be undone.
office-duplicates-left = { $count ->
    [0] Nothing to answer
    [one] 1 pair to answer
   *[other] { $count } pairs to answer
}
office-duplicates-none = Nobody else seems to have signed twice.
office-duplicates-put-off = { $count ->
    [one] Look at the postponed pair
   *[other] Look at the { $count } postponed pairs
}
office-duplicates-back = Back to the last one (Backspace)
office-kinds = Answer many at once
office-kinds-text = Pairs that are alike for the same reasons stand in one line. Look at some of them, then answer all of them.
office-kinds-sure = at least { $least } of 100 are one person
office-kinds-unsure = { $least } to { $below } of 100 are one person
office-kinds-look = Look at { $count } pairs
office-kinds-sample = { $shown } of { $count } pairs, from the least to the most certain
office-kinds-same = { $count ->
    [one] 1 pair: same person
   *[other] All { $count } pairs: same person
}
office-kinds-apart = { $count ->
    [one] 1 pair: two people
   *[other] All { $count } pairs: two people
}
office-kinds-back = Back to all pairs
office-kinds-taken = { $count ->
    [one] 1 pair was answered.
   *[other] { $count } pairs were answered at once.
}
office-kinds-take-back = Take it back
office-duplicates-once = { $count ->
    [one] 1 repeat signature was found automatically: same name, and same e-mail, telephone or home.
   *[other] { $count } repeat signatures were found automatically: same name, and same e-mail, telephone or home.
}
office-duplicates-see = See them in the roll
office-answer-same = 1 · Same person
office-answer-different = 2 · Two people
office-answer-later = 3 · Later
office-street = Street
office-email = E-mail
office-phone = Telephone
office-comment = Comment
office-event = Event
reason-same-email = same e-mail
reason-email-near = e-mail one letter apart
reason-same-phone = same telephone
reason-phone-near = telephone one digit apart
reason-same-zip-and-street = same ZIP and street
reason-same-street = same street
reason-similar-street = similar street
reason-same-zip = same ZIP
reason-same-city = same city
reason-same-name = same name
reason-names-swapped = first and last name swapped
reason-junior = only one is a Jr. or Sr.
reason-name-same = { $which ->
    [first] same first name
   *[other] same last name
}
reason-name-letters = { $which ->
    [first] { $count ->
        [1] first name one letter apart
       *[other] first name { $count } letters apart
    }
   *[other] { $count ->
        [1] last name one letter apart
       *[other] last name { $count } letters apart
    }
}
reason-name-nickname = { $which ->
    [first] first name a short form of the other
   *[other] last name a short form of the other
}
reason-name-initial = { $which ->
    [first] first name an initial of the other
   *[other] last name an initial of the other
}
reason-name-part = { $which ->
    [first] first name a part of the other
   *[other] last name a part of the other
}
reason-name-alike = { $which ->
    [first] first name similar
   *[other] last name similar
}
reason-name-missing = { $which ->
    [first] no first name
   *[other] no last name
}
reason-name-script = { $which ->
    [first] first name in another script
   *[other] last name in another script
}
reason-name-different = { $which ->
    [first] first name differs
   *[other] last name differs
}
office-filter = Filter
office-filters = { $count ->
    [one] Filter (1)
   *[other] Filter ({ $count })
}
office-found = { $count } of { $of }
office-page = { $first } to { $last }
office-newer = Newer
office-older = Older
office-day = Day
office-language = Language
office-filter-agreed = Agreed to
office-consent-none = Nothing
office-consent-other-words = Other words
office-texts = Text messages
office-medium = Signed on
office-filter-on-screen = A screen
office-on-sheets = Paper
office-standing = Status
office-counts = Counts
office-standing-again = Repeat signature
office-standing-withdrawn = Withdrawn
office-standing-weeded = Rejected
office-standing-held = Held
office-exports = Exports
office-exports-text = Each signer is in one file, depending on what they agreed to. Nobody is subscribed to anything they did not ask for.
office-export = Export
office-exporting = Exporting
office-export-handed-over = Delivery
office-export-all = Everything stored about each signer except the ink, for your own use.
office-export-delivery = Names and places only, to be handed over with the petition.
office-export-parted = Files for this system's import, split by what signers agreed to.
office-export-asked = Only the people who asked to be contacted, in files split by what they asked for.
office-exported = { $count ->
    [one] 1 file is in { $folder }
   *[other] { $count } files are in { $folder }
}
office-in-all = Signatures in all
office-guarded = { $count ->
    [one] 1 cell began like a formula and was given an apostrophe, so that no spreadsheet runs it.
   *[other] { $count } cells began like a formula and were given an apostrophe, so that no spreadsheet runs them.
}
office-shortened = { $count ->
    [one] 1 cell was longer than this system takes, and its end was cut off.
   *[other] { $count } cells were longer than this system takes, and their ends were cut off.
}
group-everyone = Signed the petition
group-other-text = Signed a different text of the petition
group-email = Asked for e-mail
group-texts = Asked for text messages
group-both = Asked for both
group-nobody = Did not ask, and are not to be subscribed
group-no-contact = Cannot be contacted
group-other-words = Agreed to other words, and are not to be subscribed
group-own = of them gave the consent “{ $consent }”
group-partner = of them agreed to hear from { $partner }
office-decide-text = Each decision is stored as a sealed entry. A later decision can undo it.
office-sheets-text = Numbered lines with name, city, state, ZIP code, day and ink. No e-mail and no phone.
office-folder = Folder
office-paper = Paper
office-letter = US Letter
office-a4 = A4
office-legal = US Legal; blank sheets have a block for the circulator
office-parts = Parts
office-by-none = All in one
office-by-state = By state
office-by-event = By event
office-by-day = By day
office-delivery = For delivery: without the days of signing
office-print = Make the signed sheets (PDF)
office-printing = Printing { $done } of { $of }
office-stop = Stop
office-printed = { $pages ->
    [one] One page is in { $folder }
   *[other] { $pages } pages are in { $folder }
}
office-unprintable = { $count ->
    [one] One character is in no font; it is printed as its number in a frame.
   *[other] { $count } characters are in no font; they are printed as their numbers in frames.
}
office-other-text = { $count ->
    [one] One signature is under another text of the petition and was not printed.
   *[other] { $count } signatures are under another text of the petition and were not printed.
}
office-open-folder = Open the folder
office-printers-looking = Looking for printers
office-printers-none = No printer is set up on this machine. Print the files from another one.
office-on-paper = Print on { $printer }
office-sent = It is on its way to { $printer }
office-blank-title = Blank sheets
office-blank-text = For pen and ink, each with a number and a code of its own. A number is never issued twice.
office-blank-lines = Lines
office-blank-sheets = Sheets of several lines
office-blank-slips = Slips for one signer each
office-blank-count = Sheets
office-for-event = For
office-issue = Issue blank sheets
office-issue-anyway = Issue them all the same
office-issued = { $count ->
    [one] Sheet { $first } is in { $folder }
   *[other] { $count } sheets, { $first } to { $last }, are in { $folder }
}
office-poster-title = The online petition, on paper
office-poster-text = Title, one sentence and the code of the online petition.
office-poster = Poster
office-poster-large = Large poster
office-tent = Table tent
office-slips = Slips to hand out
office-poster-dense = The code is too dense to be read from where people stand. Use a shorter address or larger paper.
office-poster-done = It is in { $folder }
office-campaign-text = What every station of this drive has.
office-recipient = Everything is sealed to the organizer’s key: { $key }
office-backup = And to the key of the backup: { $key }
office-words = The six words of this drive. A station that joins asks for two of them.
office-text-codes = Codes of the petition’s text
office-text-codes-why = The same code stands at the foot of every sheet. It shows which wording was signed.
office-online = Online: { $address }
office-no-online = No online address
office-retention = The key is to be destroyed by { $day }
office-no-retention = No day is set by which the key is destroyed

## Sheets of paper

office-paper-page = Paper
office-paper-text = Scan the code of a sheet, type its number, or name a photo or scan of it. Then type line by line: name, ZIP code, and whatever else is there. Enter moves on.
office-paper-number = Sheet number, or a file
office-paper-looking = Looking for the code on the picture
office-paper-in-file = Sheets in the file { $file }
office-paper-on-page = { $number } (page { $page })
office-paper-unread = No number was read on page { $pages } of the file { $file }. Look at these pages, and type the numbers.
office-paper-sheet = Sheet { $number }
office-paper-line = Line { $line }
office-paper-line-of = Line { $line } of { $of }
office-paper-second = Second reading, by a different person. What the first reader typed is not shown.
office-paper-correct = Correct the first reading
office-paper-unknown = The station that issued this sheet has not turned in yet. You can enter the sheet anyway; after the last line, press the key for “the rest is blank”.
office-paper-stands = Stored for this line: { $what }
office-paper-storing = Storing
office-paper-keys = A digit after the name starts the ZIP code. " as the place repeats the line before. ↑ goes back to correct. In an empty line, press one key:
office-paper-blank = Blank
office-paper-struck = Struck out
office-paper-illegible = Illegible
office-paper-duplicate = Same person again
office-paper-rest-blank = The rest is blank
office-paper-was-given = It was given out
office-paper-came-back = It came back
office-paper-is-missing = It is missing
office-paper-attach = Attach { $file } to this sheet
office-paper-place = ZIP, or city and state
office-paper-ticks = Boxes ({ $letters })
office-paper-event = Event
office-paper-issued = Issued
office-paper-out = Out
office-paper-back = Back
# Over a column of numbers: sheets that are back and not entered yet.
office-paper-to-enter = To enter
office-paper-entered = Entered
office-paper-missing = Missing
office-paper-again = To be read again
office-paper-signed = Signed
office-paper-alike = { $count ->
    [one] { $percent } % of one line was read alike by two people
   *[other] { $percent } % of { $count } lines were read alike by two people
}
office-paper-differ = Look again at sheet { $number }, line { $line }
office-paper-open = { $count ->
    [one] One sheet is not entered
   *[other] { $count } sheets are not entered
}
office-paper-read = { $of ->
    [one] { $read } of 1 line
   *[other] { $read } of { $of } lines
}
office-paper-finished = Sheet { $number } is entered and stored. Signed on it: { $count }
office-paper-stored = Stored for sheet { $number }
office-paper-attached = The picture is sealed and attached to sheet { $number }. The file itself is still unsealed.
office-paper-no-number = A sheet number looks like 7K3QM-0031-W. It stands at the top of the sheet.
office-paper-wrong-character = One character of this number is wrong. Look at the sheet again.
office-paper-needs-name = Type a name, or press one of the keys below
office-paper-keep-as-written = If the paper says so, press Enter once more: it is kept as written.
office-certificate = Certificate of erasure
office-certificate-title-begun = Erasure, begun
office-certificate-begun = On { $moment }, the destruction of the key of this campaign began. This page does not certify that it was finished: a key file may still open everything. A certificate replaces this page when it is finished; if you read this, start again.
office-certificate-done = On { $moment }, the key files of this campaign that are named here were destroyed. { $count ->
    [one] One signature
   *[other] { $count } signatures
} in its ledger can never again be opened with them.
office-certificate-practice = This is a practice campaign. Its key is known to everyone, so nothing of it was ever secret.
office-certificate-campaign = Campaign and key
office-certificate-id = Campaign
office-certificate-key = Public key
office-certificate-until = To be destroyed by
office-certificate-late = { $day }; it was done later
office-certificate-begun-at = Begun
office-certificate-done-at = Done
office-certificate-destroyed = Destroyed
office-certificate-meant = To be destroyed
office-certificate-gone = Already gone
office-certificate-ledger = Ledger
office-certificate-signatures = Signatures
office-certificate-unreadable = What can no longer be opened
office-certificate-unreached = What was not reached
office-certificate-how = How
office-certificate-how-text = Each file was written over with random bytes, synced, renamed and removed. Flash memory and some file systems keep old blocks for a while: there, only the passphrase still protects the key. The ledger itself was not changed, and still verifies.
office-certificate-who = Destroyed by
office-certificate-witness = Witness
office-certificate-day = Date
office-certificate-foot = Made by Petition Kiosk { $version }. It names nobody who signed.
office-unreached-stick = A key file of this campaign on a stick: { $path }
office-unreached-unknown = A key file that may belong to this campaign or to another one: { $path }
office-unreached-names = Other names of the key file { $path } on the same disk: { $count }. They lead to the same file. Once that is destroyed they are empty; remove them by hand.
office-unreached-backup = The backup key. Anyone who has it can open everything: { $key }
office-unreached-copies = Copies of the key file on sticks that are not plugged in, in backups of a machine, or in a safe. Destroy them by hand.
office-unreached-lists = Everything that was printed, exported or sent to other systems before. It can be read wherever it is.
office-unreached-stations = Other stations. They have no key and are not told about this. End the drive on them first, or they will keep collecting signatures that nobody can ever open.
office-erase = Destroy the key
office-erase-text = After the drive, what was sealed should become unreadable for ever. A ledger cannot be read without its key.
office-erase-look = Show what would be destroyed
office-erase-dies = This will be destroyed and cannot be restored
office-erase-resumed = Destroying the key began on { $day } and was not finished. It continues from there.
office-erase-count = { $count ->
    [one] One signature becomes unreadable for ever
   *[other] { $count } signatures become unreadable for ever
}
office-erase-sticks = Destroy the key files on sticks too
office-erase-unreached = This will not be destroyed
office-erase-folder = The certificate goes into { $folder }
office-erase-type = To confirm, type: { $name }
office-erase-now = Destroy the key for ever
office-erase-running = Destroying the key
office-erase-back = Back
office-erased = The key was destroyed.
office-erased-text = What was sealed to it can no longer be opened with it, and this station no longer collects signatures. The certificate is in { $path }
