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
fault-too-many-marks = One letter has more accents than a sheet can show; take some away
fault-no-letter = A name needs at least one letter
fault-not-an-email = The e-mail needs an @ and a dot, like name@example.org
fault-not-a-phone = A phone number has 7 to 15 digits, like 202-555-0147
fault-not-a-zip = A ZIP code has five digits, like 20009
fault-not-a-state = Write the state's name or its two letters, like DC
fault-ink-too-little = That is only a dot; sign with your finger
fault-ink-too-much = That is more than a signature; clear the box and sign once
fault-ink-outside = The drawing left the box; clear it and sign once
fault-not-asked-for = This petition does not ask for this
fault-no-such-consent = This petition has no such choice
fault-consent-needs-contact = To hear from the campaign, write your e-mail or phone above, or untick the box
fault-no-such-language = The petition has no text in this language

