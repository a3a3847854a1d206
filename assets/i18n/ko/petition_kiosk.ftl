### Every sentence a person reads, in Korean.
### Plain words, short sentences, no exclamation marks. "봉인" (sealed), not "암호화" (encrypted).
### Nobody who speaks the language natively has read the sentences for staff and organizers.

## What is wrong with a field (signature::Fault)

fault-missing-given-name = 이름을 적어 주세요
fault-missing-family-name = 성을 적어 주세요
fault-missing-email = 이메일을 적어 주세요. 예: name@example.org
fault-missing-zip = 우편번호(ZIP) 다섯 자리를 적어 주세요
fault-missing-city = 사시는 도시를 적어 주세요
fault-missing-state = 사시는 주를 적어 주세요. 예: DC, Ohio
fault-missing-street = 집 번지와 거리 이름을 적어 주세요
fault-missing-phone = 전화번호를 적어 주세요
fault-missing-comment = 여기에 몇 마디 적어 주세요
fault-missing-ink = 칸 안에 손가락으로 서명해 주세요
fault-too-long = 너무 깁니다. 최대 { $most }자까지 들어갑니다
fault-too-many-marks = 한 글자에 붙은 부호가 너무 많습니다. 몇 개를 지워 주세요
fault-no-letter = 이름에는 글자가 하나 이상 있어야 합니다
# check
fault-not-a-name = 주소나 번호입니다. 여기에는 이름을 적어 주세요
# check
fault-several-names = 이름이 두 개 있습니다. 한 사람씩 따로 서명해 주세요
fault-not-an-email = 이메일에는 @와 점이 있어야 합니다. 예: name@example.org
fault-not-a-phone = 전화번호는 숫자 7~15자리입니다. 예: 202-555-0147
fault-not-a-zip = 우편번호(ZIP)는 숫자 다섯 자리입니다. 예: 20009
# check
fault-zip-lacks-zero = 우편번호(ZIP)는 숫자 다섯 자리입니다. 02134처럼 맨 앞의 0이 빠졌나요?
fault-not-a-state = 주 이름이나 두 글자 약자를 적어 주세요. 예: DC
fault-ink-too-little = 점만 찍혔습니다. 손가락으로 서명해 주세요
fault-ink-too-much = 선이 너무 많습니다. 지우고 한 번만 서명해 주세요
fault-ink-outside = 선이 칸을 벗어났습니다. 지우고 한 번만 서명해 주세요
fault-not-asked-for = 이 청원에서는 묻지 않는 항목입니다
fault-no-such-consent = 이 청원에는 없는 선택 항목입니다
fault-consent-needs-contact = 위에 이메일이나 전화번호를 적거나 체크를 해제해 주세요
fault-no-such-language = 이 언어로 된 청원 글이 없습니다

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = { $path }: 사용할 수 없습니다({ $why }).
failure-file-unreadable = { $path }: 읽을 수 없습니다({ $why }). 파일을 확인하고 다시 시도해 주세요.
failure-io-not-found = 그런 파일이나 폴더가 없음
failure-io-permission = 이 프로그램에 권한이 없음
failure-io-full = 디스크가 가득 참
failure-io-read-only = 그곳에 아무것도 쓸 수 없음
# check
failure-io-device = 디스크나 USB 메모리가 고장남. 다른 것을 쓰고 이것은 주최자에게 가져가기
# check
failure-io-open-files = 열린 파일이 너무 많음. 다른 프로그램을 닫고 다시 시도하기
# check
failure-io-more-files = 디스크에 공간은 있지만 파일을 더 만들 수 없음. 몇 개를 지우거나 다른 것을 쓰기
failure-io-exists = 이미 있음
failure-io-code = 시스템 오류 { $code }
failure-io-link = 링크이며, 링크는 따라가지 않음
failure-io-not-a-file = 일반 파일이 아님
failure-io-too-large = 이런 파일의 한도인 { $most } MB보다 큼
failure-io-unknown = 시스템이 이유를 알려 주지 않음
failure-lost-thread = 프로그램의 일부가 멈췄습니다. 저장된 것은 안전합니다. 프로그램을 닫고 다시 시작해 주세요.
failure-nothing-to-receipt = 이 단말기에 아직 저장된 것이 없어 인쇄할 확인서가 없습니다.
failure-ledger-missing = { $path }: 이곳에 기록부가 없습니다. 경로를 확인해 주세요.
failure-ledger-no-folder = { $path }: 기록부를 둘 이 폴더가 없습니다. 폴더를 만들거나 다른 곳을 선택해 주세요.
failure-ledger-not-a-ledger = { $path }: 기록부로 읽을 수 없습니다. 파일은 그대로 두었습니다. 인계 파일이나 실시간 사본을 찾아 주세요.
failure-ledger-before-signing = { $path }: 0.2 이전 버전에서 만든 것이어서 누가 썼는지 파일로 알 수 없습니다. 그대로 두었으며, 아무것도 가져오지 않았습니다.
failure-ledger-other-keys = { $path }: 지금 캠페인 폴더에 있는 것과 다른 주최자 열쇠를 쓰는 캠페인에서 시작된 기록부입니다. 서명을 받지 않습니다. 어느 캠페인이 맞는지 주최자에게 문의해 주세요.
failure-ledger-too-many-stations = { $path }: 한 캠페인에 있을 수 없을 만큼 단말기가 많습니다. 아무것도 가져오지 않았습니다. 어디에서 온 것인지 알아봐 주세요.
failure-campaign-other-petition = { $path }: 주최자가 서명한 청원이 아닙니다. 주최자에게서 폴더를 다시 복사해 주세요.
failure-campaign-other-organizer = { $path }: 이 캠페인은 이 단말기가 참여한 캠페인의 주최자가 서명한 것이 아닙니다. 여기서는 아무것도 바뀌지 않았습니다. 주최자에게 문의해 주세요.
failure-campaign-older = { $path }: 이 캠페인은 이 단말기에 있는 것보다 오래되었습니다. 여기서는 아무것도 바뀌지 않았습니다. 주최자에게 최신 캠페인을 요청해 주세요.
failure-campaign-other-words = { $path }: 두 단어가 이 캠페인의 단어와 다릅니다. 아무것도 가져오지 않았습니다. 계속하지 말고 주최자에게 문의해 주세요.
# check
failure-key-no-signing-key = { $path }: 0.2 이전 버전에서 만든 것이어서 서명용 열쇠가 없고, 누구의 말이 유효한지 알 수 없습니다. 캠페인을 다시 만들어 주세요.
failure-ledger-newer = { $path }: 이 프로그램의 더 새로운 버전에서 만든 것입니다. 이 프로그램을 업데이트해 주세요.
failure-ledger-broken = { $path }: 검증을 통과하지 못했습니다({ $why }). 파일은 그대로 두었습니다. 보관하고 새 기록부를 시작해 주세요.
failure-broken-missing = 단말기 { $station }의 항목 { $seq } 없음
failure-broken-changed = 단말기 { $station }의 항목 { $seq } 변경됨
failure-broken-unsigned = 단말기 { $station }의 항목 { $seq }에 그 단말기의 서명이 없음
failure-broken-forged-station = 단말기 { $station }의 식별 번호가 그 열쇠와 맞지 않음
failure-broken-unknown-station = 항목 { $seq }의 단말기를 알 수 없음
failure-ledger-other-campaign = { $path }: 다른 캠페인의 기록부입니다. 다른 기록부를 선택해 주세요.
failure-ledger-in-use = { $path }: 다른 Petition Kiosk에서 사용하고 있습니다. 그 프로그램을 먼저 닫아 주세요.
# check
failure-ledger-not-a-turn-in = { $path }: 인계 파일도 실시간 사본도 아니며, 이 캠페인의 내용을 찾지 못했습니다. 그 단말기에서 인계 파일을 만들어 주세요.
failure-ledger-not-read-back = { $path }: 다시 읽어 보니 쓴 것과 달랐습니다. 다른 USB 메모리를 사용해 주세요. 기록부 자체는 바뀌지 않았습니다.
failure-ledger-gone = { $path }: 열려 있는 동안 사라졌습니다. 되돌려 놓고 프로그램을 다시 시작해 주세요. 저장이 확인된 것은 모두 그 안에 있습니다.
failure-ledger-stopped = 열기를 중단했습니다. 아무것도 바뀌지 않았습니다.
failure-disk-full = 디스크가 가득 찼습니다. 저장이 확인된 것은 모두 안전합니다. 공간을 만들고 다시 시도해 주세요.
# check
failure-not-written = 디스크에 쓸 수 없습니다. 가득 찼거나 고장입니다. 확인된 것은 모두 안전합니다. 공간을 비우고 다시 시도해 주세요. 그래도 안 되면 다른 태블릿을 사용해 주세요.
failure-scan-size = 스캔 파일은 1바이트 이상, { $most } MB 이하여야 합니다. 서명지를 회색조, 인치당 150~200도트로 스캔해 주세요.
failure-scan-part = 단말기 { $station }의 항목 { $seq }(스캔의 일부)을 열 수 없습니다. 종이 서명지를 직접 확인해 주세요.
failure-seal = 항목을 봉인할 수 없어 아무것도 저장되지 않았습니다. 다시 시도해 주세요.
failure-ledger-database = 기록부를 사용할 수 없습니다. 저장이 확인된 것은 모두 안전합니다. 프로그램을 다시 시작해 주세요.
failure-key-untested = 캠페인 열쇠가 바뀌었거나 한 번도 시험되지 않아, 이 열쇠로 봉인하면 영영 열지 못할 수 있습니다. 캠페인을 다시 만들거나 주최자에게서 폴더를 다시 복사해 주세요.
failure-key-destroyed = 캠페인 열쇠가 { $day }에 폐기되어 이 캠페인의 서명을 더는 받을 수 없습니다. 폐기 증명서: { $path }
failure-key-half-destroyed = 캠페인 열쇠의 폐기가 { $day }에 시작되었으나 끝나지 않아 서명을 받지 않습니다. 사무실의 “캠페인”에서 마쳐 주세요.
failure-campaign-no-folder = { $path }: 이곳에 캠페인 폴더가 없습니다. 주최자에게서 복사하거나 캠페인을 시작해 주세요.
failure-campaign-no-file = { $path }: 캠페인 폴더에 이 파일이 없습니다. 주최자에게서 폴더를 다시 복사해 주세요.
failure-campaign-io = { $path }: 사용할 수 없습니다({ $why }). 아무것도 바뀌지 않았습니다.
failure-campaign-damaged = { $path }: 이 프로그램이 읽을 수 있는 캠페인이 아닙니다. 주최자에게서 폴더를 다시 복사해 주세요.
# check
failure-petition-line = { $line }번째 줄(영어): “{ $why }”.
# check
failure-petition-more = 그 밖에 잘못이 { $count }개 더 있습니다.
# check
failure-petition-empty = { $path }: 이 프로그램이 청원으로 읽을 수 없어 서명할 수 없습니다. 다른 파일을 선택해 주세요.
# check
failure-petition-not-written = { $path }: 이곳에 청원을 쓸 수 없어 캠페인을 만들지 않았습니다. 다른 청원을 선택해 주세요.
# check
failure-petition-faults = { $path }: 다음 줄을 고쳐야 서명할 수 있습니다.
failure-fit-boxes = { $language } 글에서 동의 칸 { $boxes }개 때문에 { $paper } 용지에 서명할 자리가 너무 좁습니다. 캠페인을 만들지 않았습니다. 동의 문장을 줄이거나 일부를 빼 주세요.
failure-fit-text = { $language } 글에서 제목, 요약, 요구 사항, 온라인 주소 때문에 어떤 용지에도 서명할 자리가 너무 좁습니다. 캠페인을 만들지 않았습니다. 글을 줄여 주세요.
failure-campaign-not-empty = { $path }: 비어 있지 않습니다. 캠페인에 쓸 새 폴더를 선택해 주세요.
failure-campaign-address = 온라인 주소를 사용할 수 없습니다. https://로 시작하고, 빈칸이 없고, 300자 이하여야 합니다. 예: https://example.org/protect
failure-campaign-event = 행사 이름에는 글자나 숫자가 있어야 하며 60자 이하여야 합니다. 쓸 수 없는 이름: “{ $name }”
failure-campaign-not-read-back = { $path }: 다시 읽어 보니 쓴 것과 달랐습니다. 다른 USB 메모리를 사용해 주세요.
failure-campaign-no-event = 코드가 { $code }인 행사가 없습니다.
failure-campaign-day = “{ $day }”: 날짜가 아닙니다. 2027-06-30처럼 적어 주세요.
failure-campaign-later = 서명한 분들께 알린 열쇠 폐기 기한: { $day }. 이 날짜는 앞당길 수 있지만 미룰 수는 없습니다. 아무것도 바뀌지 않았습니다.
failure-campaign-station-name = 단말기 이름은 40자 이하여야 합니다. 쓸 수 없는 이름: “{ $name }”
failure-pin-digits = PIN은 숫자 여섯 자리로만 되어 있습니다. 다른 PIN을 선택해 주세요.
failure-pin-common = 이 PIN은 연속된 숫자, 반복, 날짜처럼 누구나 가장 먼저 눌러 보는 것입니다. 다른 PIN을 선택해 주세요.
failure-pin-memory = 이 기기에 남은 메모리가 너무 적어 PIN을 저장하지 못했습니다. 다른 프로그램을 닫고 다시 시도해 주세요.
failure-passphrase-wrong = 이 비밀 문구로는 주최자 열쇠가 열리지 않습니다. 아무것도 바뀌지 않았습니다. 다시 시도해 주세요.
failure-passphrase-short = 비밀 문구가 { $least }자보다 짧습니다. 무작위 단어 여섯 개처럼 더 긴 것을 선택해 주세요.
failure-passphrase-known = 비밀 문구 “practice”는 누구나 압니다. 무작위 단어 여섯 개처럼 다른 것을 선택해 주세요.
failure-passphrase-guessable = 비밀 문구를 알아맞히기가 너무 쉬워 아무것도 만들지 않았습니다. 무작위 단어 여섯 개처럼 다른 것을 선택해 주세요.
failure-key-not-here = 주최자 열쇠가 여기에 없습니다({ $path } 없음). 캠페인을 만든 곳에서 사무실을 열거나, 열쇠 파일을 USB 메모리에 담아 가져와 주세요.
failure-key-gone = 이 캠페인의 열쇠가 { $day }에 폐기되어, 그 열쇠로 봉인한 것을 더는 열 수 없습니다. 폐기 증명서를 확인해 주세요: { $path }
failure-key-half-gone = 이 캠페인 열쇠의 폐기가 { $day }에 시작되었으나 끝나지 않았습니다. 사무실의 “캠페인”에서 마쳐 주세요.
failure-key-other = { $path }: 다른 캠페인의 열쇠입니다. 아무것도 바뀌지 않았습니다. 올바른 폴더를 선택해 주세요.
failure-key-damaged = { $path }: 주최자 열쇠가 아닙니다. 주최자의 백업에서 복원해 주세요.
failure-key-io = { $path }: 이곳의 주최자 열쇠를 사용할 수 없습니다({ $why }).
# check
failure-key-recipient = 예비 열쇠를 사용할 수 없습니다. age1로 시작하는 age의 공개 열쇠여야 합니다.
failure-key-test = 시험 기록이 새 열쇠로 열리지 않았습니다. 이대로는 어떤 서명도 열 수 없습니다. 캠페인을 만들지 않았습니다. 다시 시도해 주세요.
failure-print-nobody = 아직 인쇄할 서명이 없습니다.
failure-print-paper-only = 모든 서명이 종이 서명지에 있으며, 그 서명지를 그대로 전달합니다. 인쇄할 것이 없습니다.
failure-export-nobody = 아직 내보낼 서명이 없습니다.
failure-export-table = 목록을 만들 수 없습니다. 다시 시도하거나 다른 형식을 선택해 주세요.
failure-export-workbook = Excel 파일을 만들 수 없습니다. 대신 CSV로 내보내 주세요.
failure-export-line = JSON 줄을 만들 수 없습니다. 다시 시도하거나 다른 형식을 선택해 주세요.
# check
failure-print-no-address = 캠페인에 온라인 주소가 없어 QR 코드가 연결될 곳이 없습니다. 주소는 캠페인을 시작할 때 입력합니다.
failure-print-address-long = 온라인 주소가 QR 코드에 담기에는 너무 깁니다. 짧은 주소를 사용해 주세요.
failure-print-stopped = 인쇄를 중단했습니다. 완성된 파일은 남아 있습니다.
failure-print-font = 함께 설치된 글꼴을 사용할 수 없습니다. 프로그램을 다시 설치해 주세요.
failure-print-pdf = PDF를 만들 수 없습니다. 그 전에 완성된 파일은 남아 있습니다. 다시 시도해 주세요.
failure-print-svg = SVG로는 글자와 숫자만 있는 페이지를 저장할 수 있습니다. PDF로 저장해 주세요.
failure-print-picture = 그림을 만들 수 없습니다. 그 전에 완성된 파일은 남아 있습니다. 다시 시도해 주세요.
failure-print-io = { $path }: 쓸 수 없습니다({ $why }). 그 전에 완성된 파일은 남아 있습니다.
failure-blank-not-issued = 서명지를 발행하지 않았습니다. { $why }
failure-blank-not-printed = { $why } 서명지 { $first }~{ $last }: 발행되었으나 인쇄되지 않았습니다. 이 번호는 쓰이지 않은 채 남습니다. 다시 인쇄하면 새 번호가 나옵니다.
failure-retention-over = 이 캠페인은 열쇠 폐기 기한인 { $day }에 끝났습니다. 서명을 더는 받지 않습니다. 저장이 확인된 것은 모두 안전합니다.
failure-blank-retention-over = 서명지를 발행하지 않았습니다. 열쇠 폐기 기한인 { $day } 날짜가 지났습니다. 지금 인쇄하는 서명지에는 적은 내용을 언제까지 보관하는지 나오지 않습니다.
failure-erasure-no-key = { $path }: 이곳과 연결된 USB 메모리에 이 캠페인의 열쇠가 없습니다. 아무것도 바뀌지 않았습니다. 열쇠가 있는 곳에서 해 주세요.
failure-erasure-on-stick = 열쇠가 USB 메모리에 있고 { $path }에는 없습니다. 아무것도 바뀌지 않았습니다. USB 메모리도 포함하도록 체크해 주세요.
failure-erasure-done = 열쇠가 { $day }에 폐기되었으며, 여기에 다른 열쇠 파일은 없습니다. 폐기 증명서: { $path }
failure-erasure-name = 캠페인 이름과 다릅니다. 캠페인 이름은 “{ $name }”입니다. 아무것도 폐기하지 않았습니다.
failure-erasure-sheet = 증명서를 만들 수 없습니다. { $why } 그 뒤로 폐기된 열쇠는 없습니다.
failure-erasure-certificate = { $path }: 증명서를 쓸 수 없습니다({ $why }). 열쇠가 아직 있는지 확인하고 다른 폴더로 다시 시도해 주세요.
failure-erasure-file = { $path }: 폐기할 수 없습니다({ $why }). 증명서에는 폐기가 끝났다고 하지 않고 시작되었다고만 나옵니다. 문제를 해결하고 다시 시도해 주세요.
failure-printer-no-system = 이 기기에 인쇄 시스템이 없습니다. CUPS를 설치하거나 다른 기기에서 파일을 인쇄해 주세요.
failure-printer-no-default = 기본 프린터가 설정되어 있지 않습니다. 프린터를 선택해 주세요.
failure-printer-unknown = “{ $name }” 프린터가 없습니다. 파일은 그대로 있습니다. 다른 프린터를 선택해 주세요.
failure-printer-refused = 프린터가 서명지를 받지 않았습니다. 파일은 그대로 있습니다. 다시 인쇄해 주세요.
# check
failure-picture-kind = PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF, BMP 파일이 아닙니다. 서명지 사진을 찍거나 번호를 입력해 주세요.
# check
failure-picture-heic = 여기서 읽을 수 없는 종류의 iPhone 사진(HEIC)입니다. JPEG로 보내거나(설정, 카메라, 포맷, 높은 호환성) 서명지 번호를 입력해 주세요.
# check
failure-picture-locked = 이 PDF는 비밀번호를 요구합니다. 비밀번호 없이 저장하거나 새 PDF로 인쇄하거나, 서명지 번호를 입력해 주세요.
# check
failure-picture-another = 이 사진에 읽을 수 없는 코드가 하나 더 있습니다. 그 서명지만 따로 찍거나 번호를 입력해 주세요.
failure-picture-damaged = 이 사진을 읽을 수 없습니다. 다시 찍거나 서명지 번호를 입력해 주세요.
failure-picture-large = 이 사진이 너무 큽니다. 서명지를 인치당 150~300도트로 스캔하거나 번호를 입력해 주세요.
failure-picture-no-code = 이 사진에 서명지 코드가 보이지 않습니다. 더 가까이, 더 밝은 곳에서 찍거나 번호를 입력해 주세요.
failure-picture-stopped = 이 사진을 읽는 데 시간이나 메모리가 너무 많이 들어 프로그램이 읽기를 멈췄습니다. 서명지를 인치당 150~300도트로 스캔하거나 번호를 입력해 주세요.
failure-picture-not-started = 이 기기에서 사진을 읽는 프로세스를 시작하지 못했습니다. 다른 프로그램을 닫고 다시 시도하거나 서명지 번호를 입력해 주세요.
# check
failure-import-title = 제목 줄이 없습니다. { $line }번째 줄: “{ $found }”. 그 앞에 제목을 따로 한 줄로 적거나, 아무 곳에나 “Title: …”이라고 적어 주세요.
# check
failure-import-letter = 제목 “{ $title }”({ $line }번째 줄) 다음에 편지글이 없습니다. 그곳에 한 단락 이상 적고, 그 뒤에 요구 사항을 적어 주세요. 순서: 제목, 편지글, “To: …”, “From: …”, 요구 사항. 각 부분 사이에 빈 줄을 넣습니다.
failure-import-target = “To:”로 시작하는 줄이 없어 누구에게 하는 청원인지 알 수 없습니다. 맨 위나 편지글 다음에 “To: The City Council”처럼 따로 한 줄로 적어 주세요.
# check
failure-import-demand = { $line }번째 줄 다음에 요구 사항이 없습니다. 서명할 문장을 “To:”와 “From:” 줄 다음에 적거나, 아무 곳에나 “Demand: …”라고 적어 주세요.
failure-import-empty = 글이 비어 있습니다. 따로 한 줄로 된 제목, 편지글, “To: …”, “From: …”, 요구 사항을 적고 각 부분 사이에 빈 줄을 넣어 주세요.
# check
failure-import-target-empty = { $line }번째 줄의 “To:” 다음에 이름이 없습니다. “To: The City Council”처럼 한 줄로 적어 주세요.
# check
failure-import-target-sentence = { $line }번째 줄은 “To:”로 시작하지만 문장처럼 이어집니다: “{ $found }”. 누구에게 하는 청원인지 “To: The City Council”처럼 따로 한 줄로 적어 주세요.
# check
failure-import-greeting = { $line }번째 줄의 인사말 “{ $found }”에는 누구에게 하는 청원인지 나와 있지 않습니다. “To: The City Council”처럼 따로 한 줄로 적어 주세요.
# check
failure-import-demand-long = { $line }번째 줄의 단락이 요구 사항이 되는데, { $length }자입니다. 서명지에는 600자까지 들어갑니다. 요구 사항을 “Demand: …”처럼 한두 문장으로 적어 주세요.
# check
failure-import-damaged = 문서가 손상되었거나 잘렸습니다. 다시 저장하거나 일반 텍스트로 저장해 주세요.
# check
failure-import-document = 압축 파일이거나 다른 프로그램의 문서입니다. .docx, .odt 또는 일반 텍스트로 저장해 주세요.
# check
failure-import-old-office = 옛 Word 문서이거나 암호가 걸려 있습니다. 그 프로그램에서 열어 암호 없는 .docx로 저장해 주세요.
# check
failure-import-pdf = PDF 파일입니다. 원본 문서를 .docx, .odt 또는 일반 텍스트로 저장해 주세요.
# check
failure-import-rtf = 서식 있는 텍스트(.rtf)입니다. .docx, .odt 또는 일반 텍스트로 저장해 주세요.
# check
failure-import-picture = 사진입니다. 그 안의 글을 텍스트 파일에 적어 주세요.
# check
failure-import-unknown = 텍스트 파일이 아닙니다. 편지를 일반 텍스트, .docx 또는 .odt로 저장해 주세요.
failure-io-not-text = 일반 텍스트가 아니며, 일반 텍스트(UTF-8)로 저장해야 함

## The signer's screens

kiosk-practice = 연습: 여기서 한 서명은 집계되지 않습니다
kiosk-read-and-sign = 읽고 서명하기
kiosk-or-phone = 또는 휴대전화로 서명하기
kiosk-staff = 담당자
kiosk-larger-letters = 글자 크게
kiosk-usual-letters = 보통 글자
kiosk-contrast = 대비
kiosk-signed-today = { $count ->
   *[other] 오늘 여기서 { $count }명이 서명했습니다
}
kiosk-goal = 오늘 { $goal }명 중 { $count }명
# check
kiosk-first-today = 오늘 여기서 첫 번째로 서명해 주세요
# check
kiosk-goal-today = 오늘의 목표: { $goal }명
kiosk-not-collecting = 이 태블릿은 지금 서명을 받지 않습니다. 자원봉사자에게 문의해 주세요.
# check
kiosk-by = { $organizer }의 청원
kiosk-to = 받는 이:
kiosk-from = 보내는 이:
# check: "주관" (lead) or "후원" (support); "sponsors" here are the organizations that stand behind it
kiosk-sponsors = 청원 후원 단체:
kiosk-unofficial = 비공식 번역
# check
kiosk-not-translated = 이 청원은 한국어 번역이 없습니다. 표시 언어: { $language }
kiosk-start-over = 처음부터 다시
kiosk-read-on = 계속 읽기 ↓
kiosk-go-sign = 이 청원에 서명하기
kiosk-read-again = 다시 읽기
kiosk-sign-this = 이 청원에 서명하기
kiosk-given-name = 이름
kiosk-family-name = 성
# check
kiosk-latin-names = 이름은 로마자로 쓰셔도 됩니다
# check
kiosk-one-name = 이름이 하나뿐입니다
kiosk-email = 이메일
kiosk-phone = 전화번호
kiosk-street = 거리 이름과 번지
kiosk-zip = 우편번호
# check
kiosk-postal-code = 우편번호
kiosk-city = 도시
kiosk-state = 주
# check
kiosk-no-us-address = 미국에 주소가 없습니다
kiosk-comment = 전하고 싶은 말씀
kiosk-optional = (선택)
kiosk-slip = 혹시 { $email }인가요?
kiosk-other-cities = 또는:
# check
kiosk-more-cities = 더 보기
# check
kiosk-email-hint = 아래 칸에 표시한 경우에만 이메일을 받습니다
# check
kiosk-zip-hint = 도시와 주는 우편번호로 채워집니다
kiosk-ink = 손가락으로 서명해 주세요
kiosk-mark = × 표시로 서명
kiosk-undo = 되돌리기
kiosk-clear = 지우기
kiosk-sign = 서명하기
kiosk-signing = 잠시만 기다려 주세요
# check
kiosk-consent-to-email = 이 캠페인에 관한 소식을 저에게 이메일로 보내 주세요
# check
kiosk-consent-to-texts = { $sender }에서 이 캠페인에 관한 자동 문자 메시지를 정기적으로, 한 달에 최대 { $monthly }건 저에게 보내도 됩니다. 메시지 및 데이터 요금이 부과될 수 있습니다. 그만 받으려면 STOP, 도움이 필요하면 HELP로 답장해 주세요. 동의하지 않아도 서명할 수 있습니다.
kiosk-sealed-line = 서명하는 순간 봉인됩니다. 이 태블릿은 다시 읽을 수 없습니다.
kiosk-how = 어떤 방식인가요?
kiosk-how-answer = 적으신 내용은 잠기고, 주최자만 열 수 있습니다. 열쇠는 이 태블릿에 없습니다. 누가 이 태블릿을 줍거나 가져가도 서명 수만 셀 수 있고, 하나도 읽을 수 없습니다.
kiosk-faults = { $count ->
   *[other] 위에 고칠 곳이 { $count }군데 있습니다
}
kiosk-not-stored = 서명이 저장되지 않았습니다. { $why } 적으신 내용은 그대로 있습니다.
# check
kiosk-not-stored-disk-full = 이 태블릿에 저장 공간이 없습니다. 자원봉사자에게 알려 주세요.
# check
kiosk-not-stored-ledger-gone = 이 태블릿에서 서명을 저장하는 파일을 찾을 수 없습니다. 자원봉사자에게 알려 주세요.
# check
kiosk-not-stored-ledger-in-use = 이 태블릿의 다른 프로그램이 서명을 저장하는 파일을 사용하고 있습니다. 자원봉사자에게 알려 주세요.
# check
kiosk-not-stored-campaign-over = 이 캠페인은 끝났으며 더는 서명을 받지 않습니다.
# check
kiosk-not-stored-key-untested = 이 태블릿은 아직 서명을 받을 준비가 되지 않았습니다. 자원봉사자에게 알려 주세요.
# check
kiosk-not-stored-read-only = 이 태블릿의 디스크에 쓸 수 없습니다. 자원봉사자에게 알려 주세요.
# check
kiosk-not-stored-other = 이 태블릿에 문제가 생겼습니다. 자원봉사자에게 알려 주세요.
kiosk-still-there = 아직 계신가요?
kiosk-still-there-text = { $seconds ->
   *[other] 다른 사람이 보지 못하도록, 적으신 내용이 { $seconds }초 뒤에 모두 지워집니다.
}
kiosk-more-time = 시간이 더 필요합니다
kiosk-thanks = { $name } 님, 감사합니다.
# check
kiosk-thanks-first = 오늘 여기서 첫 번째로 서명하셨습니다.
# check
kiosk-thanks-place = 오늘 여기서 { $place }번째로 서명하셨습니다.
# check: "측에" (to the side of) suits a person and an office alike
kiosk-thanks-next = 서명이 봉인되어 안전하게 저장되었습니다. { $target } 측에 전달되는 서명지에 실립니다.
# check
kiosk-thanks-practice = 연습이었습니다. 서명은 보관되지 않으며 어디에도 전달되지 않습니다.
kiosk-thanks-share = 코드를 스캔해 친구와 청원을 공유해 주세요.
kiosk-next-person = 다음 분
kiosk-back-in = { $seconds ->
   *[other] { $seconds }초 뒤 첫 화면으로 돌아갑니다
}
kiosk-key-next = 다음
kiosk-key-hide = 숨기기
kiosk-key-space = 스페이스
kiosk-key-keyboard = 키보드

## The volunteer's screens

kiosk-pin-title = 담당자 PIN
kiosk-pin-practice = 연습에서 PIN은 { $pin }입니다
kiosk-pin-wrong = PIN이 맞지 않습니다. 다시 시도하거나 주최자에게 문의해 주세요.
kiosk-pin-wait = { $seconds ->
   *[other] 잘못된 PIN을 너무 많이 입력했습니다. { $seconds }초 기다려 주세요.
}
kiosk-pin-checking = 확인 중
kiosk-back = 뒤로
kiosk-ok = 확인
kiosk-staff-title = 이 단말기
kiosk-staff-count = { $count ->
   *[other] 이 단말기의 서명
}
kiosk-staff-today = { $count ->
   *[other] 그중 오늘 { $count }개
}
kiosk-staff-event = 행사: { $name }
kiosk-staff-no-event = 행사 없음
kiosk-staff-head = 마지막 항목의 코드: { $code }
kiosk-staff-drive-words = 캠페인의 여섯 단어
kiosk-staff-station-words = 이 단말기의 여섯 단어
kiosk-staff-note = 근무가 끝나면 확인서를 인쇄하거나 사진으로 찍어 두세요. 없어진 것이 없음을 나중에 보여 줍니다.
kiosk-staff-receipt = 확인서 만들기
kiosk-staff-receipt-making = 확인서 만드는 중
kiosk-staff-well = 모두 정상입니다. 각 서명은 감사 화면이 나오기 전에 저장됩니다.
kiosk-staff-petition = 청원으로 돌아가기
kiosk-staff-office = 사무실
kiosk-staff-close = 프로그램 닫기
kiosk-staff-volunteer = 자원봉사자 이름 또는 머리글자
kiosk-staff-open = 근무 시작
kiosk-staff-since = { $time }부터
kiosk-staff-since-who = { $time }부터, { $name }
kiosk-staff-in-shift = { $count ->
   *[other] 이번 근무의 서명
}
kiosk-staff-end = 근무 끝내기: 확인서 만들기
kiosk-staff-turn-in = USB 메모리에 인계
kiosk-staff-leave-drive = 이 캠페인에서 나가기
kiosk-pin-forgotten = PIN을 잊으셨나요?
kiosk-staff-turning-in = 쓰고 다시 읽는 중
kiosk-staff-mirror = 실시간 사본: 최신 상태
kiosk-staff-mirror-dead = 실시간 사본: 쓰이지 않음
kiosk-staff-machine = 이 태블릿
kiosk-staff-battery = 배터리: { $percent }%
kiosk-staff-charging = 배터리: { $percent }%, 전원 연결됨
kiosk-staff-room = { $number ->
   *[other] 디스크: 약 { $count }개 더 저장 가능
}
kiosk-staff-room-enough = 디스크: 공간 충분
kiosk-staff-clock = 시계: { $time }
kiosk-staff-look = 화면 모양
kiosk-staff-look-light = 밝게
kiosk-staff-look-dark = 어둡게
kiosk-staff-look-sunlight = 햇빛
kiosk-staff-look-contrast = 고대비
# check: new, read by nobody yet
kiosk-staff-motion = 서명한 뒤
# check: new, read by nobody yet
kiosk-staff-motion-shown = 봉투 보여 주기
# check: new, read by nobody yet
kiosk-staff-motion-still = 움직임 없음
# check: new, read by nobody yet
kiosk-staff-language = 담당자와 사무실의 언어
kiosk-staff-clean = 화면 닦기
kiosk-staff-cleaning = 닦는 동안 잠김
kiosk-staff-cleaning-text = { $seconds ->
   *[other] 화면을 만져도 아무 일도 일어나지 않습니다. { $seconds }초 뒤 청원이 다시 나타납니다.
}
kiosk-staff-train = 다섯 단계 교육
kiosk-staff-train-end = 교육 끝내기
kiosk-staff-train-sign = 5단계 중 1. 방문자처럼 서명해 보세요. “읽고 서명하기”를 누르고, 양식을 채우고, “서명하기”를 누르세요.
kiosk-staff-train-leave = 5단계 중 2. 방문자가 자리를 뜨는 경우입니다. 양식을 쓰기 시작한 다음 “처음부터 다시”를 누르세요. 아무것도 남지 않습니다.
kiosk-staff-train-hide = 5단계 중 3. 모두 한 번에 숨겨 보세요. 양식을 쓰기 시작한 다음 세 손가락을 동시에 화면에 대거나 F12를 누르세요.
kiosk-staff-train-pin = 5단계 중 4. 담당자 화면을 열어 보세요. “담당자”를 누르고 PIN을 입력하세요: { $pin }
kiosk-staff-train-receipt = 5단계 중 5. 근무를 끝내거나 확인서를 만든 다음, 확인서를 사진으로 찍으세요.
kiosk-staff-train-done = 다섯 단계를 모두 마쳤습니다. 태블릿을 다음 자원봉사자에게 건네거나 캠페인을 시작하세요.
kiosk-staff-turned-in = { $count ->
   *[other] 항목 { $count }개를 USB 메모리에 쓰고 다시 읽어 확인했습니다. USB 메모리를 빼도 됩니다: { $path }
}
kiosk-staff-no-stick = USB 메모리가 없습니다. 꽂고 다시 시도해 주세요.
kiosk-staff-receipt-printed = 확인서를 인쇄하고 있습니다. 이 태블릿에는 사본이 남지 않습니다.
kiosk-staff-receipt-saved = 확인서를 받은 프린터가 없습니다. 확인서는 다음 인계 때까지 이 태블릿에 보관됩니다.
kiosk-staff-receipt-only-shown = 확인서를 인쇄할 수도 저장할 수도 없었습니다. 지금 사진으로 찍어 주세요.
kiosk-staff-receipt-by-itself = 마지막 근무가 12시간 넘게 열려 있어 끝냈습니다. 확인서를 사진으로 찍어 주세요.
kiosk-staff-receipt-show = 확인서 보기
kiosk-staff-receipt-done = 단말기로 돌아가기
kiosk-staff-photograph = 사진으로 찍어 주세요
kiosk-staff-photograph-why = 사진을 이 태블릿과 따로 보관하세요. 이 항목까지 어떤 항목도 바뀌거나 없어지지 않았음을 나중에 보여 줍니다. 서명한 사람의 이름은 없습니다.
kiosk-staff-practice = 연습
kiosk-staff-practice-end = 캠페인으로 돌아가기
kiosk-staff-trouble-not-collecting = 서명을 받을 수 없습니다.
kiosk-staff-trouble-ledger-gone = 기록부가 없어졌습니다.
kiosk-staff-trouble-ledger-gone-do = 기록부가 돌아올 때까지 아무도 서명할 수 없습니다. USB 메모리나 카드를 다시 꽂고 프로그램을 다시 시작해 주세요: { $path }
# check
kiosk-staff-trouble-not-stored = 마지막 서명이 저장되지 않았습니다.
kiosk-staff-trouble-set-aside = 기록부가 검증을 통과하지 못해 따로 두었습니다.
kiosk-staff-trouble-set-aside-do = 서명은 새 기록부에 계속 저장됩니다. 이 폴더를 보관하여 주최자에게 전해 주세요: { $path }
# check
kiosk-staff-trouble-took-back = 기록부에서 마지막 항목 { $count }개가 없어졌습니다.
# check
kiosk-staff-trouble-took-back-do = 실시간 사본에 남아 있어 되돌렸습니다. 서명은 계속 받습니다. 이 디스크는 쓴 것을 잃어버린다고 주최자에게 알려 주세요.
# check
kiosk-staff-trouble-shorter = 이 스테이션은 서명 { $had }개를 받았는데 기록부에는 { $has }개가 있습니다.
# check
kiosk-staff-trouble-shorter-do = 다른 태블릿을 사용하고, 이 태블릿과 USB 메모리를 주최자에게 가져다 주세요.
kiosk-staff-trouble-mirror-dead = 실시간 사본이 쓰이지 않습니다.
kiosk-staff-trouble-mirror-dead-do = 실시간 사본의 USB 메모리나 카드를 { $path } 위치에 다시 꽂아 주세요. 서명은 계속 받으며, 빠진 항목은 그때 쓰입니다.
kiosk-staff-trouble-no-room = 디스크가 가득 찼습니다.
kiosk-staff-trouble-no-room-do = 서명 약 400개를 더 저장할 수 있습니다. 다른 것을 지우거나 태블릿을 주최자에게 가져가 주세요.
kiosk-staff-trouble-little-room = { $count ->
   *[other] 서명 약 { $count }개를 더 저장할 수 있습니다.
}
kiosk-staff-trouble-little-room-do = 이 기기에서 다른 것을 지우거나, 늦기 전에 다른 태블릿으로 바꿔 주세요.
kiosk-staff-trouble-battery = 배터리가 { $percent }%이며 충전되지 않고 있습니다.
kiosk-staff-trouble-battery-do = 전원을 연결하거나 다른 태블릿으로 바꿔 주세요. 배터리가 다 되어도 모든 서명은 이미 저장되어 있습니다.
kiosk-staff-trouble-clock = 이 기기의 시계가 틀립니다.
kiosk-staff-trouble-clock-do = 시스템 설정에서 맞춰 주세요. 서명지에 서명한 날짜가 나옵니다. 서명은 계속 받습니다.
kiosk-staff-trouble-may-sleep = 이 태블릿이 절전 상태로 들어갈 수 있습니다.
kiosk-staff-trouble-may-sleep-do = 시스템 설정에서 절전과 화면 보호기를 끄거나, 가끔 화면을 만져 주세요.
kiosk-staff-trouble-retention-over = 캠페인은 주최자가 열쇠를 폐기해야 하는 기한인 { $day }에 끝났습니다. 서명을 더는 받지 않습니다.
kiosk-staff-trouble-retention-over-do = 받은 서명을 인계하고 주최자에게 문의해 주세요. 이 기기의 날짜가 틀리면 바로잡아 주세요.

## Sheets and posters

sheet-to = 받는 이:
sheet-name = 성명
sheet-place = 도시, 주, 우편번호
sheet-date = 날짜
sheet-signature = 서명
# check: the state's own words for "ballot or nominating petition"
sheet-advocacy = 의견을 알리는 청원: 안건이나 후보를 투표용지에 올리기 위한 청원이 아닙니다.
sheet-text = 글
sheet-unofficial = 비공식 번역
sheet-practice = 연습
sheet-scan = 스캔하여 읽고 서명하기
sheet-or-type = 또는 입력:
# check
sheet-circulator-vouches = 이 서명지의 모든 줄이 서명되는 것을 보았으며, 각 줄은 적힌 이름의 본인이 서명했다고 믿습니다.
sheet-circulator-name = 서명 받은 사람 이름
sheet-circulator-signature = 서명 받은 사람의 서명
sheet-circulator-dates = 서명 기간
sheet-by-state = 주별
sheet-by-event = 행사별
sheet-what-was-signed = 서명한 내용
sheet-sponsors = 청원 후원 단체
sheet-heads = 기록부: 단말기, 항목 수, 마지막 항목의 코드
sheet-one-signature = 서명 1개
sheet-signatures = 서명 { $count }개
# check
sheet-on-paper = 함께 제출하는 종이 서명지의 서명: { $count }
sheet-sheet = 서명지
sheet-sheets = 서명지
sheet-name-in-print = 성명(정자체로)
sheet-email = 이메일(선택)
sheet-phone = 전화번호(선택)
sheet-street = 거리 이름과 번지
sheet-if-you-wish = 원하시면
sheet-tick = 원하시는 경우에만 표시해 주세요.
# check
sheet-tick-email = 이메일 받기
# check
sheet-tick-sms = 문자 받기
# check
sheet-tick-phone = 전화 받기
# check
sheet-tick-post = 편지 받기
# check
sheet-promise = 저희 테이블에서 서명하세요. 서명하는 즉시 봉인되며 태블릿은 다시 읽을 수 없습니다.
# check
sheet-cut = 서명지를 전달하기 전에 잘라 내세요. 이 부분은 주최자가 보관합니다.
# check
sheet-same-number = 서명하신 줄과 같은 번호의 줄에 적어 주세요.
sheet-fold = 여기를 접으세요
sheet-receipt = 근무 확인서
sheet-receipt-shift = 근무 시간
sheet-receipt-who = 자원봉사자
sheet-receipt-event = 행사
sheet-receipt-station = 단말기
# check
sheet-receipt-drive = 캠페인 단어
# check
sheet-receipt-words = 이 단말기의 여섯 단어
sheet-receipt-entries = 항목, 처음부터 끝까지
# check
sheet-receipt-mirror = 실시간 사본의 항목
sheet-receipt-sheets = 발행한 빈 서명지
sheet-receipt-head = 마지막 항목의 코드
sheet-receipt-why = 이 종이를 보관하는 사람은 이 항목까지 어떤 항목도 바뀌거나 더해지거나 없어지지 않았음을 나중에 보여 줄 수 있습니다. 이 종이에는 서명한 사람의 이름이 없습니다.
sheet-receipt-volunteer = 자원봉사자 서명
sheet-receipt-organizer = 주최자 서명
# check
sheet-drawn-signature = 손으로 쓴 서명
# check
sheet-code-of = QR 코드: { $content }
sheet-page = { $of }쪽 중 { $page }쪽

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = 이름, 지역, 서명, 서명한 날짜는 { $target } 측에 전달됩니다.
# check
notice-given-no-ink = 이름, 지역, 서명한 날짜는 { $target } 측에 전달됩니다.
# check
notice-given-no-place = 이름, 서명, 서명한 날짜는 { $target } 측에 전달됩니다.
# check
notice-given-name = 이름과 서명한 날짜는 { $target } 측에 전달됩니다.
# check
notice-not-given = 이메일, 전화번호, 도로명 주소는 전달되지 않습니다.
# check
notice-the-organizer = 이 청원의 주최자
# check
notice-kept = 적으신 내용은 { $organizer } 측이 보관합니다.
# check
notice-kept-until = 적으신 내용은 { $organizer } 측이 { $day }까지 보관합니다.
# check
notice-only-if-ticked = 칸에 표시하신 경우에만 연락을 드립니다.
# check
notice-not-contacted = 아무도 연락하지 않습니다.
# check
notice-lists-stay = 가입하신 명단은 탈퇴하실 때까지 주소를 보관합니다.
# check
notice-partners-email = 표시하신 칸의 협력 단체는 이름, 지역, 언어, 이메일, 서명한 시각을 받습니다: { $partners }.
# check
notice-partners-post = 표시하신 칸의 협력 단체는 이름, 지역, 도로명 주소, 언어, 서명한 시각을 받습니다: { $partners }.
# check
notice-list = { $list }, { $next }
# check
notice-withdraw = 서명을 철회하려면: { $contact }
# check
notice-privacy = 자세히: { $address }
# check
notice-online = 이 코드로 연결되는 페이지에는 자체 개인정보 약관이 있습니다.
# check
notice-organizer = 주최자: { $organizer }.
# check
notice-told = 서명자에게 알리는 내용: { $notice }
# check
sheet-day = { $year }년 { $month }월 { $day }일
sheet-day-short = { $year }. { $month }. { $day }.
sheet-day-of-year = { $month }월 { $day }일
sheet-day-of-year-short = { $month }월 { $day }일
sheet-moment = { $day } { $time }

## The first run

setup-title = Petition Kiosk
# check
setup-intro = 청원 서명을 받습니다. 서명은 주최자만 열 수 있고 이 기기는 열 수 없습니다.
setup-start = 캠페인 시작
setup-start-text = 주최자용: 서명을 여는 열쇠를 만듭니다.
setup-join = 캠페인 참여
setup-join-text = 단말기용: USB 메모리에서 캠페인 폴더를 가져옵니다.
setup-practice = 연습
setup-practice-text = 둘러보고 익히는 곳입니다. 여기서 한 서명은 집계되지 않습니다.
setup-close = 닫기
setup-back = 뒤로
setup-passphrase = 비밀 문구
setup-passphrase-again = 비밀 문구 다시 입력
setup-passphrase-note = 적어 두세요. 잃어버린 비밀 문구는 다시 만들 수 없습니다.
setup-passphrase-offered = 방금 무작위로 고른 단어 여섯 개입니다.
setup-passphrase-take = 이 단어 사용
setup-passphrase-others = 다른 단어
setup-passphrase-short = 비밀 문구는 8자 이상이어야 합니다. 예: 무작위 단어 여섯 개
setup-passphrase-guessable = 이 비밀 문구는 알아맞히기가 너무 쉽습니다. 단어 여섯 개나 더 긴 것을 사용해 주세요
setup-passphrase-is-guessable = 알아맞히기가 너무 쉽습니다. 열쇠 파일을 손에 넣은 사람은 누구나 시도해 볼 수 있습니다.
setup-passphrase-is-fair = 알아맞히기 어렵습니다. 무작위 단어 여섯 개는 더 어렵습니다.
setup-passphrase-is-strong = 누구도 알아맞힐 수 없습니다.
setup-passphrase-differs = 두 비밀 문구가 서로 다릅니다
setup-petition = 청원
setup-online = 온라인 주소
setup-online-note = QR 코드가 연결되는 곳. 예: https://example.org/protect
setup-event = 행사
setup-event-note = 서명을 받는 곳. 예: Dupont Circle
setup-pin = 담당자 PIN
setup-pin-note = 자원봉사자가 쓸 숫자 여섯 자리
setup-pin-bad = PIN은 숫자 여섯 자리로만 되어 있습니다
setup-pin-common = 이 PIN은 연속된 숫자, 반복, 날짜처럼 누구나 가장 먼저 눌러 보는 것입니다. 다른 PIN을 선택해 주세요
setup-make = 캠페인 시작
setup-making = 열쇠를 만들어 시험하는 중
setup-join-found = 이 기기의 USB 메모리에서 찾은 것
setup-join-none = USB 메모리에서 캠페인 폴더를 찾지 못했습니다. USB 메모리를 꽂거나 폴더 위치를 적어 주세요.
setup-join-path = 폴더
setup-join-go = 참여
setup-words = 참여하려는 캠페인이 맞나요?
setup-words-readers = { $count ->
   *[other] 여기서 서명한 내용을 읽을 수 있는 열쇠 { $count }개:
}
setup-words-from = 주최자: { $name }, { $contact }
setup-words-organizer = 주최자 열쇠
setup-words-backup = 예비 열쇠
setup-words-ask = 이 캠페인의 여섯 단어 중 두 개를 주최자에게 직접 만나거나 전화로 물어보세요: { $first }번 단어, { $second }번 단어.
setup-words-number = { $number }번 단어
setup-words-other = 다른 단어입니다
setup-words-wrong = 계속하지 말고 주최자에게 문의해 주세요. 다른 사람의 캠페인일 수 있습니다. 아무것도 가져오지 않았습니다.
setup-words-joining = 참여하는 중
setup-pin-title = 이 기기의 PIN
setup-pin-text = 자원봉사자가 근무를 시작할 때 입력합니다. 이 기기의 담당자 화면만 열 수 있습니다.
setup-pin-offered = 방금 무작위로 고른 숫자 여섯 자리입니다. 종이에 적어 두세요. 다시 나타나지 않습니다.
setup-pin-others = 다른 숫자
setup-pin-own = 또는 직접 정한 숫자 여섯 자리
setup-pin-take = { $pin } 사용
setup-look-again = 다시 찾기
setup-failed = 되지 않았습니다: { $why }
setup-faults = { $count ->
   *[other] 위에 고칠 칸이 { $count }개 있습니다.
}
setup-passphrase-taken = 이 단어 여섯 개가 비밀 문구입니다. 지금 종이에 적어 두세요. 시작한 뒤에 그중 두 개를 묻습니다.
setup-petition-bundled = 프로그램에 들어 있는 청원입니다.
setup-petition-from = 가져온 곳: { $path }
setup-petition-choose = 청원 선택
setup-petition-look = 서명 화면 미리 보기
# check
setup-petition-places = USB 메모리, 문서 폴더, 다운로드 폴더에 있는 청원 파일(.toml)과 편지(.txt, .docx, .odt, .md, .html)입니다. 파일을 누르면 서명하는 사람에게 보일 모습이 나타납니다.
setup-petition-none = 그곳에서 파일을 찾지 못했습니다. USB 메모리를 꽂거나 파일 위치를 적어 주세요.
setup-petition-path = 또는 파일 위치 입력
setup-petition-open = 열기
# check
setup-petition-order = 편지는 다음 부분으로 된 문서나 일반 텍스트입니다: 따로 한 줄로 된 제목, 편지글, “To: The City Council”, “From: [Your Name]”, 서명할 요구 사항. “To:”와 “From:”은 맨 위에 있어도 됩니다. 없으면 인사말이 누구에게 하는 청원인지 알려 주고, 마지막 단락이 요구 사항이 됩니다.
setup-online-bad = 주소 전체를 적어 주세요. 예: https://example.org/protect
setup-event-bad = 행사 이름을 글자나 숫자를 넣어 60자 이하로 적어 주세요
setup-words-key = 이 USB 메모리에 주최자 열쇠가 있습니다. 열쇠는 주최자만 가지고 있어야 하며, 여러 사람이 돌려 쓰는 USB 메모리에 두면 안 됩니다. 참여한 뒤 USB 메모리를 주최자에게 돌려주세요. 열쇠는 가져오지 않습니다.
preview-title = 서명하는 사람에게 보일 모습
preview-first = 첫 화면
preview-letter = 편지글과 양식
preview-take = 이 청원 사용
# check
preview-as-read = 읽은 내용
# check
preview-read = 편지에서 읽었습니다. 모두 제자리에 있나요?
# check
preview-read-target = 받는 이: { $target }
# check
preview-read-demand = 서명할 내용: { $demand }
# check
preview-read-sponsors = 후원 단체: { $sponsors }
# check
preview-read-no-sponsors = 후원 단체: 없음
# check
preview-note-greeting = { $line }번째 줄의 인사말에서 받는 이를 알았습니다.
# check
preview-note-title = 제목에서 받는 이를 알았습니다.
# check
preview-note-demand = 마지막 단락({ $line }번째 줄)이 서명할 내용입니다.
# check
preview-note-left-out = 뺀 부분: “{ $text }”({ $line }번째 줄)
# check
preview-note-encoding = 파일을 { $name }(으)로 읽었습니다. 글자를 확인해 주세요.
# check
preview-note-besides = 뺀 부분: 각주와 메모({ $count }개)
ready-title = 준비되셨나요?
ready-intro = 캠페인이 시작되었습니다. 첫 테이블을 차리기 전에 할 일이 네 가지 있습니다. 이 페이지는 사무실의 “캠페인”에도 있습니다.
ready-passphrase = 비밀 문구를 종이에 적기
ready-passphrase-text = 비밀 문구는 모든 서명을 열며, 잃어버리면 아무도 다시 만들 수 없습니다. 이 기기와 따로 보관하세요.
ready-passphrase-ask = 잃어버린 비밀 문구는 다시 만들 수 없습니다. 적어 둔 종이를 보고 { $first }번 단어와 { $second }번 단어를 입력해 주세요.
ready-passphrase-own = 잃어버린 비밀 문구는 다시 만들 수 없습니다. 직접 정한 비밀 문구를 종이에 적어 이 기기와 따로 보관하세요.
ready-passphrase-compare = 비교
ready-passphrase-show = 여섯 단어 보기
ready-passphrase-hide = 여섯 단어 숨기기
ready-passphrase-noted = 종이에 적었습니다
ready-passphrase-wrong = 다른 단어입니다
ready-passphrase-done = 마쳤습니다.
ready-key = 열쇠를 USB 메모리 두 개에 복사하기
ready-key-text = 이 기기를 잃어버려도 USB 메모리의 열쇠와 종이에 적은 비밀 문구로 모든 것을 열 수 있습니다. USB 메모리 두 개를 서로 다른 곳에 보관하세요.
ready-key-copy = USB 메모리에 열쇠 복사
ready-key-on = 복사하고 다시 읽어 확인했습니다: { $sticks }
ready-key-more = 이제 다른 USB 메모리를 꽂아 주세요.
ready-campaign = 태블릿용 USB 메모리에 캠페인 쓰기
ready-campaign-text = 태블릿마다 이 USB 메모리를 꽂고 “캠페인 참여”를 선택하세요. 여기에는 열쇠가 절대 들어가지 않습니다.
ready-campaign-write = USB 메모리에 캠페인 쓰기
ready-campaign-on = { $stick }에 쓰고 다시 읽어 확인했습니다. 버전: { $version }
ready-campaign-old = { $stick }에 있는 것은 이전 버전입니다. 지금 버전: { $now }. 캠페인을 다시 쓰고, 태블릿마다 그 USB 메모리로 다시 참여해 주세요.
ready-card = 자원봉사자에게 카드 주기
ready-card-text = 인쇄할 한 쪽입니다. 자원봉사자가 할 일이 단계별로 나옵니다. PIN과 여섯 단어는 나오지 않습니다.
ready-card-save = 카드 저장
ready-card-in = 저장된 곳: { $path }
ready-working = 잠시만 기다려 주세요
ready-no-stick = USB 메모리가 없습니다. 꽂고 잠시 기다린 다음 다시 시도해 주세요.
ready-same-stick = { $stick }에 이미 열쇠가 있습니다. 두 번째 사본을 만들 다른 USB 메모리를 꽂아 주세요.
ready-which = 어느 USB 메모리인가요?
ready-has-key = { $stick }에 주최자 열쇠가 있습니다. 태블릿에 쓰려고 이 USB 메모리를 받는 사람은 열쇠도 받게 됩니다. 다른 USB 메모리를 사용해 주세요.
ready-has-campaign = { $stick }: 여러 사람의 손을 거치는 태블릿용 USB 메모리입니다. 열쇠에는 다른 USB 메모리를 사용해 주세요.
ready-anyway = 그래도 여기에 쓰기
ready-let-be = 다른 USB 메모리 사용
ready-folder = 캠페인과 열쇠가 있는 곳: { $path }
ready-first = 먼저 비밀 문구를 종이에 적어 주세요. 잃어버리면 아무도 다시 만들 수 없습니다.
ready-left = { $count ->
   *[other] 할 일이 { $count }가지 남았습니다. 나중에 해도 됩니다.
}
ready-all = 모두 마쳤습니다.
ready-begin = 첫 화면으로
office-campaign-change = 행사, 목표, 이름, PIN 변경
office-campaign-ready = 열쇠, USB 메모리, 카드: 4가지 중 { $done }가지 완료
office-campaign-leave = 이 캠페인에서 나가기
office-campaign-newer = 태블릿용 USB 메모리에 있는 것은 이전 버전입니다. 캠페인을 다시 쓰고, 태블릿마다 그 USB 메모리로 다시 참여해 주세요.
change-title = 캠페인 변경
change-text = 여기서 바꾼 내용은 캠페인의 새 버전으로 주최자 열쇠로 서명됩니다. 태블릿은 USB 메모리로 다시 참여할 때 새 버전을 가져옵니다.
change-event = 코드가 { $code }인 행사
change-event-new = 다른 행사
change-goal = 단말기 목표, 하루 서명 수(비우면 목표 없음)
change-goal-bad = 정수를 적거나 비워 두세요
change-count = 오늘 여기서 몇 명이 서명했는지 서명하는 분께 보여 주기
change-retention = 열쇠 폐기 기한. 예: 2027-06-30
change-retention-note = 서명하는 분께 알리는 날짜입니다. 앞당길 수 있지만 미룰 수는 없습니다.
change-day-bad = 날짜를 2027-06-30처럼 적어 주세요
change-stations = 단말기 이름. 예: 테이블 2
change-station = 단말기 { $id }
change-station-own = 단말기 { $id }, 이 기기
change-station-bad = 이름은 40자 이하여야 합니다
change-save = 변경 내용에 서명
change-signed = 버전 { $version }에 서명했습니다. 이제 캠페인을 USB 메모리에 다시 써 주세요: “캠페인”, 그다음 “열쇠, USB 메모리, 카드”.
change-pin-text = PIN은 이 기기에만 쓰이며 어떤 USB 메모리에도 없습니다. 이전 PIN은 필요하지 않습니다.
change-pin = 이 기기의 새 PIN
change-pin-save = PIN 변경
change-pin-done = 이제부터 새 PIN을 씁니다.
change-mirror-title = 이 기기의 실시간 사본
change-mirror = 모든 서명이 이곳에도 쓰입니다: { $path }
change-mirror-none = 실시간 사본이 없습니다. 다른 USB 메모리나 카드에 실시간 사본을 두면 모든 서명이 두 곳에 저장됩니다.
change-mirror-find = USB 메모리나 카드 선택
change-mirror-end = 실시간 사본 끄기
change-mirror-no-medium = USB 메모리나 카드가 없습니다. 꽂고 잠시 기다린 다음 다시 시도해 주세요.
leave-title = 이 캠페인에서 나갈까요?
leave-count = { $count ->
   *[other] 이 기기에 서명 { $count }개가 저장되어 있습니다.
}
leave-not-turned-in = { $count ->
   *[other] 그중 { $count }개는 아직 인계하지 않았습니다. 먼저 USB 메모리에 인계해 주세요.
}
leave-key = 이 캠페인의 주최자 열쇠도 이 기기에 있으며, 캠페인과 함께 남습니다.
leave-text = 아무것도 지워지지 않습니다. 캠페인과 서명은 이 기기에 따로 보관되며, 첫 페이지에서 다시 이어 할 수 있습니다. 그다음 여기서 다른 캠페인을 시작하거나 다른 캠페인에 참여할 수 있습니다.
# check
leave-named = 이 캠페인은 프로그램을 시작할 때 지정되었습니다. 프로그램을 닫고, 캠페인을 지정하지 않고 시작해 주세요.
leave-go = 이 캠페인 따로 보관
leave-stay = 이 캠페인 계속하기
aside-title = 이 기기에 따로 보관된 캠페인
aside-name = 다시 이어 하기: { $name }
forgotten-title = PIN을 잊으셨나요?
forgotten-text = 주최자의 비밀 문구로 이 기기의 PIN을 새로 정합니다. 열쇠가 이 기기나 꽂혀 있는 USB 메모리에 있어야 합니다. 열쇠가 없으면 주최자에게 문의해 주세요.
forgotten-open = 열기
card-title = 테이블의 자원봉사자에게
card-begin = 시작할 때
card-begin-text = 첫 화면에서 “담당자”를 누르고, 주최자가 알려 준 PIN을 입력하고, 근무를 시작하세요. 그다음부터 태블릿은 서명하는 분들이 씁니다.
card-hand = 태블릿 건네기
card-hand-text = 서명하는 분은 “읽고 서명하기”를 누르고, 읽고, 양식을 채우고, 손가락으로 서명합니다. 원하는 만큼 읽게 해 주세요. 서명이 저장되면 감사 화면이 나옵니다.
card-read = 여기서는 아무도 이름을 읽을 수 없습니다
card-read-text = 모든 서명은 주최자만 열 수 있게 바로 봉인됩니다. 자원봉사자도 도둑도 이 태블릿에서 아무것도 찾아볼 수 없습니다.
card-hide = 화면 숨기기
card-hide-text = 세 손가락을 동시에 화면에 대면 쓰고 있던 내용이 모두 가려지고 지워집니다.
card-wrong = 문제가 있을 때
card-wrong-text = “담당자”를 누르세요. 맨 위에 무엇이 문제인지, 어떻게 해야 하는지 나옵니다. 감사 화면이 나온 서명은 안전합니다. 태블릿이 서명을 받지 않으면 종이 서명지를 사용하세요.
card-end = 저녁에 마칠 때
card-end-text = “담당자”를 누르고 “근무 끝내기”를 누른 다음, 확인서를 태블릿과 따로 보관하세요. USB 메모리를 꽂고 “USB 메모리에 인계”를 선택한 다음, USB 메모리를 주최자에게 전해 주세요.
card-gone = 태블릿이 없어졌을 때
card-lost = 주최자에게 바로 알려 주세요. 태블릿에 있는 서명은 아무도 읽을 수 없습니다.
card-lost-to = { $name } 측에 바로 알려 주세요: { $contact }. 태블릿에 있는 서명은 아무도 읽을 수 없습니다.
card-foot = PIN은 이 카드에 없으며, 테이블의 어떤 종이에도 적으면 안 됩니다. 적은 이름이 어떻게 되는지 묻는 분께는 “서명하기” 위의 안내를 보여 주세요.

## The program around the screens

app-merged = { $new ->
   *[other] { $name }: 새 항목 { $new }개
}
app-merged-damaged = { $name }: 손상되었거나 잘려 있습니다. 손상되기 전의 항목은 합쳤습니다. 나머지는 그 단말기에서 가져와 주세요.
# check
app-merged-salvaged = { $name }: 손상되었습니다. 살릴 수 있는 내용은 모두 합쳤습니다. 빠진 것은 아래 해당 단말기에 나와 있습니다.
app-already-running = 이미 실행 중입니다
app-already-running-do = 이 기기에서 Petition Kiosk가 열려 있습니다. Alt와 Tab을 함께 누르는 등의 방법으로 창을 찾아보세요. 창이 없으면 1분 기다린 다음 다시 시작해 주세요.
app-not-merged = { $name }: 합치지 않았습니다. { $why }
app-missing = 단말기 { $station }: 항목 { $from }~{ $until } 없음. 태블릿이나 그 실시간 사본에서 가져와 주세요.
app-another = 단말기 { $station }: 항목 { $seq }의 내용이 확인서와 다릅니다. 기록부가 바뀌었거나 복사되었습니다.
app-parted = 단말기 { $station }: 기록부가 복사되어 항목 { $seq }부터 두 갈래로 나뉘었습니다. 둘 다 보관합니다.

## The organizer's office

office-unlock = 사무실
office-unlock-text = 주최자의 비밀 문구로 이 단말기의 서명을 엽니다. 비밀 문구는 저장되지 않습니다.
office-practice = 연습에서 비밀 문구는 “practice”입니다.
office-passphrase = 비밀 문구
office-open = 열기
office-opening = 여는 중
office-opening-so-far = 여는 중: { $done } / { $of }
office-back = 단말기로 돌아가기
office-open-word = 사무실, 열림
office-lock = 잠그기
office-today = 오늘
office-roll = 명부
office-sheets = 서명지
office-stations = 단말기
office-stations-text = 단말기의 인계 파일이 든 USB 메모리를 꽂아 주세요. 어떤 순서로 합쳐도 되고, 두 번 합쳐도 달라지지 않습니다.
office-sticks = { $count ->
   *[other] USB 메모리에 인계 파일이 { $count }개 있습니다
}
office-sticks-none = USB 메모리에서 인계 파일을 찾지 못했습니다.
office-sticks-merged = USB 메모리에 있는 것을 모두 합쳤습니다. USB 메모리를 빼도 됩니다.
office-merge = 합치기
office-merging = 합치는 중
office-merged = 합쳤습니다. USB 메모리를 빼도 안전합니다.
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = 이 기기
office-station-waits = 새 단말기: 이 여섯 단어를 태블릿의 확인서와 비교한 다음 받아들이세요. 그때까지 이 단말기의 것은 집계되지 않습니다.
office-station-accepted = 받아들임
office-station-office = 사무실로 받아들임
office-station-refused = 거부함. 이 단말기의 것은 집계되지 않습니다.
office-station-signatures = { $count ->
   *[other] 서명 { $count }개
}
office-station-head = { $count ->
   *[other] 단말기 { $station }: 항목 { $entries }개, { $code }
}
office-station-take-in = 받아들이기
office-station-refuse = 거부
office-station-unsigned = { $count ->
   *[other] 주최자 서명이 없는 결정 또는 줄 { $count }개. 효력이 없습니다.
}
office-station-other-keys = { $count ->
   *[other] 캠페인의 열쇠가 아닌 다른 열쇠로 봉인된 항목 { $count }개. 다른 사람이 읽을 수 있을지도 모릅니다.
}
office-station-refused-entries = { $count ->
   *[other] 거부하신 항목 { $count }개
}
office-station-unopened = { $count ->
   *[other] 열 수 없거나 규칙에 어긋나는 항목 { $count }개. 어느 목록에도 없습니다.
}
office-station-later = { $count ->
   *[other] 아직 오지 않은 시각이 적힌 결정 { $count }개. 효력이 없습니다. 그 기기의 시계를 확인해 주세요.
}
office-station-claims = 이 단말기는 도착하지 않은 항목이 있다고 합니다. 단말기를 받아들인 뒤에만 유효합니다.
office-station-unknown = 단말기 { $station }에서 아무것도 도착하지 않았습니다. 확인서를 입력하신 단말기입니다.
# check
office-table = 모든 단말기
# check
office-table-station = 단말기
# check
office-table-state = 상태
# check
office-table-newest = 최근 서명
# check
office-table-missing = 빠진 항목
# check
office-table-differs = 확인서와 다름
# check
office-state-waits = 받아들이기 전
# check
office-state-refused = 거부함
# check
office-state-unknown = 인계하지 않음
office-alarm-dismiss = 경고 닫기
office-alarm-dismissed = 이 경고를 닫으셨습니다.
office-alarm-show = 다시 보기
office-entries = 항목
office-campaign = 캠페인
office-signatures = { $count ->
   *[other] 서명
}
office-events = { $count ->
   *[other] 개 행사
}
office-states = { $count ->
   *[other] 개 주
}
office-unopened = { $count ->
   *[other] 항목 { $count }개를 열 수 없습니다.
}
office-by-hour = 시간별 서명, { $day }
office-by-day-chart = 날짜별 서명
office-by-station = 단말기별
office-stations-count = { $count ->
   *[other] 개 단말기
}
office-others = 그 밖에 { $count }개
office-no-state = 주 표시 없음
office-goal = 목표 { $goal }개 중 { $count }개, { $percent }%(단말기마다 하루 { $each }개)
office-all-days = 모든 날짜
office-how-signed = 서명 방법
office-on-screen = 화면
office-on-blank-sheets = 종이
office-agreed = 연락 동의
office-agreed-email = 이메일
office-agreed-texts = 문자 메시지
office-agreed-other-words = 다른 문구에 동의
office-agreed-none = 동의하지 않음: 표시한 칸 없음
office-share = { $of }개 중 { $count }개
office-count-pairs = { $count ->
   *[other] 그중 { $count }쌍은 각각 같은 사람의 서명일 수 있습니다.
}
office-waiting-stations = { $count ->
   *[other] 받아들일 단말기
}
office-waiting-alarms = { $count ->
   *[other] 항목이 빠진 단말기
}
office-waiting-late = { $count ->
   *[other] 인계하지 않은 단말기
}
office-waiting-pairs = { $count ->
   *[other] 결정할 짝
}
office-waiting-sheets = { $count ->
   *[other] 분실된 서명지
}
office-next-stations = 단말기 보기
office-next-pairs = 짝 결정하기
office-next-sheets = 분실된 서명지 찾기
office-report-pdf = PDF로 저장
office-report-svg = SVG로 저장
office-report-saved = 저장된 곳: { $path }
office-report-until = 마지막 서명 시각인 { $moment } 기준.
office-report-names-nobody = 이 페이지에는 서명한 사람의 이름이 없습니다.
office-report-left-out = { $count ->
   *[other] 그 밖의 { $count }개는 집계되지 않습니다. 철회되었거나 제외되었거나 중복 서명입니다.
}
office-nobody = 아직 아무도 서명하지 않았습니다.
office-no-event = 행사 없음
office-name = 성명
office-place = 도시, 주, 우편번호
office-when = 서명 시각
office-search = 성명, 이메일, 우편번호, 거리 이름으로 찾기
office-found-nobody = 찾는 내용과 맞는 사람이 없습니다.
office-withdrawn = 철회됨: 서명지와 목록 어디에도 없음
office-weeded = 제외됨: { $why }
# check
office-held = 보류됨: 사람 이름으로 보이지 않습니다. 집계하거나 제외해 주세요
# check
office-count-it = 집계하기
# check
office-as-written = { $field } (적힌 그대로)
office-duplicate = 다른 서명의 중복으로 표시됨: 한 번만 집계
office-withdraw = 철회
office-weed = 제외
office-weed-reason = 주최자의 결정
office-again = 중복 서명: 한 번만 집계. 다른 서명에 대한 결정이 여기에도 적용됨
office-two-people = 두 사람: 둘 다 집계
office-count-again = 다시 집계하기
office-duplicates = 중복
office-duplicates-text = 두 번 서명한 사람은 한 번만 집계합니다. 분명하지 않은 경우는 직접 결정합니다. 모든 답은 되돌릴 수 있습니다.
office-duplicates-left = { $count ->
    [0] 답할 것이 없습니다
   *[other] 답할 짝 { $count }쌍
}
office-duplicates-none = 그 밖에 두 번 서명한 것으로 보이는 사람은 없습니다.
office-duplicates-put-off = { $count ->
   *[other] 미뤄 둔 { $count }쌍 보기
}
office-duplicates-back = 앞의 것으로 돌아가기(Backspace)
# check
office-kinds = 한꺼번에 답하기
# check
office-kinds-text = 같은 이유로 비슷한 짝을 한 줄에 모았습니다. 몇 쌍을 살펴본 뒤 모두에 한 번에 답하세요.
# check
office-kinds-sure = 100쌍 중 { $least }쌍 이상이 같은 사람
# check
office-kinds-unsure = 100쌍 중 { $least }~{ $below }쌍이 같은 사람
# check
office-kinds-look = { $count }쌍 보기
# check
office-kinds-sample = { $count }쌍 중 { $shown }쌍, 가장 불확실한 것부터
# check
office-kinds-same = { $count }쌍 모두: 같은 사람
# check
office-kinds-apart = { $count }쌍 모두: 두 사람
# check
office-kinds-back = 모든 짝으로 돌아가기
# check
office-kinds-taken = { $count }쌍에 한 번에 답했습니다.
# check
office-kinds-take-back = 되돌리기
# check
office-duplicates-once = { $count ->
   *[other] 성명과 이메일, 전화번호 또는 집이 같은 중복 서명 { $count }개를 자동으로 찾았습니다.
}
office-duplicates-see = 명부에서 보기
office-answer-same = 1 · 같은 사람
office-answer-different = 2 · 두 사람
office-answer-later = 3 · 나중에
office-street = 거리
office-email = 이메일
office-phone = 전화번호
# check
office-comment = 남긴 말
office-event = 행사
reason-same-email = 이메일이 같음
reason-email-near = 이메일이 한 글자 다름
reason-same-phone = 전화번호가 같음
reason-phone-near = 전화번호가 한 자리 다름
reason-same-zip-and-street = 우편번호와 거리가 같음
reason-same-street = 거리가 같음
reason-similar-street = 거리가 비슷함
reason-same-zip = 우편번호가 같음
reason-same-city = 도시가 같음
reason-same-name = 성명이 같음
reason-names-swapped = 이름과 성이 뒤바뀜
reason-junior = 한쪽에만 Jr. 또는 Sr.가 있음
reason-name-same = { $which ->
    [first] 이름이 같음
   *[other] 성이 같음
}
reason-name-letters = { $which ->
    [first] { $count ->
       *[other] 이름이 { $count }글자 다름
    }
   *[other] { $count ->
       *[other] 성이 { $count }글자 다름
    }
}
reason-name-nickname = { $which ->
    [first] 한쪽 이름이 다른 쪽의 줄임말
   *[other] 한쪽 성이 다른 쪽의 줄임말
}
reason-name-initial = { $which ->
    [first] 한쪽 이름이 다른 쪽의 머리글자
   *[other] 한쪽 성이 다른 쪽의 머리글자
}
reason-name-part = { $which ->
    [first] 한쪽 이름이 다른 쪽의 일부
   *[other] 한쪽 성이 다른 쪽의 일부
}
reason-name-alike = { $which ->
    [first] 이름이 비슷함
   *[other] 성이 비슷함
}
reason-name-missing = { $which ->
    [first] 이름 없음
   *[other] 성 없음
}
reason-name-script = { $which ->
    [first] 이름이 다른 문자로 적힘
   *[other] 성이 다른 문자로 적힘
}
reason-name-different = { $which ->
    [first] 이름이 다름
   *[other] 성이 다름
}
office-filter = 필터
office-filters = { $count ->
   *[other] 필터({ $count })
}
office-found = { $of }개 중 { $count }개
office-page = { $first }~{ $last }
office-newer = 더 최근
office-older = 더 이전
office-day = 날짜
office-language = 언어
office-filter-agreed = 동의한 것
office-consent-none = 없음
office-consent-other-words = 다른 문구
office-texts = 문자 메시지
office-medium = 서명한 곳
office-filter-on-screen = 화면
office-on-sheets = 종이
office-standing = 상태
office-counts = 집계됨
office-standing-again = 중복 서명
office-standing-withdrawn = 철회됨
office-standing-weeded = 제외됨
# check
office-standing-held = 보류됨
office-exports = 내보내기
office-exports-text = 서명한 사람은 동의한 내용에 따라 한 파일에만 들어갑니다. 신청하지 않은 것은 아무에게도 구독시키지 않습니다.
office-export = 내보내기
office-exporting = 내보내는 중
office-export-handed-over = 전달용
office-export-all = 서명 그림을 제외하고 서명한 사람마다 저장된 모든 내용. 주최자 내부용입니다.
office-export-delivery = 성명과 지역만. 청원과 함께 전달합니다.
office-export-parted = 이 시스템에서 가져올 파일. 서명한 사람이 동의한 내용에 따라 나뉩니다.
# check
office-export-asked = 연락을 신청한 사람만, 신청한 내용에 따라 나눈 파일입니다.
office-exported = { $count ->
   *[other] 파일 { $count }개가 저장된 곳: { $folder }
}
office-in-all = 전체 서명
office-guarded = { $count ->
   *[other] 수식처럼 시작하는 칸 { $count }개에 작은따옴표를 붙였습니다. 표 프로그램이 수식으로 실행하지 않게 하기 위해서입니다.
}
# check
office-shortened = { $count ->
   *[other] 칸 { $count }개가 이 시스템이 받는 길이보다 길어 끝부분을 잘랐습니다.
}
group-everyone = 청원에 서명함
group-other-text = 청원의 다른 글에 서명함
group-email = 이메일을 신청함
group-texts = 문자 메시지를 신청함
group-both = 둘 다 신청함
group-nobody = 신청하지 않음, 구독시키면 안 됨
group-no-contact = 연락할 수 없음
group-other-words = 다른 문구에 동의함, 구독시키면 안 됨
group-own = 그중 “{ $consent }”에 동의함
group-partner = 그중 { $partner }의 연락을 받는 데 동의함
office-decide-text = 모든 결정은 봉인된 항목으로 저장됩니다. 나중의 결정으로 되돌릴 수 있습니다.
office-sheets-text = 성명, 도시, 주, 우편번호, 날짜, 서명이 있는 번호 매긴 줄. 이메일과 전화번호는 없습니다.
office-folder = 폴더
office-paper = 용지
office-letter = US Letter
office-a4 = A4
office-legal = US Legal(빈 서명지에 서명 받은 사람을 적는 칸이 있음)
office-parts = 나누기
office-by-none = 모두 하나로
office-by-state = 주별
office-by-event = 행사별
office-by-day = 날짜별
office-delivery = 전달용: 서명한 날짜 없이
office-print = 서명된 서명지 만들기(PDF)
office-printing = 인쇄 중: { $done } / { $of }
office-stop = 중단
office-printed = { $pages ->
   *[other] { $pages }쪽이 저장된 곳: { $folder }
}
office-unprintable = { $count ->
   *[other] 어느 글꼴에도 없는 글자 { $count }개를 네모 안의 번호로 인쇄했습니다.
}
office-other-text = { $count ->
   *[other] 청원의 다른 글에 한 서명 { $count }개는 인쇄하지 않았습니다.
}
office-open-folder = 폴더 열기
office-printers-looking = 프린터를 찾는 중
office-printers-none = 이 기기에 설정된 프린터가 없습니다. 다른 기기에서 파일을 인쇄해 주세요.
office-on-paper = { $printer }: 인쇄
office-sent = { $printer } 프린터로 보냈습니다
office-blank-title = 빈 서명지
office-blank-text = 펜으로 쓰는 서명지이며, 장마다 고유한 번호와 코드가 있습니다. 같은 번호는 두 번 발행되지 않습니다.
# check
office-blank-lines = 줄 수
# check
office-blank-sheets = 여러 줄 서명지
# check
office-blank-slips = 한 사람용 쪽지
office-blank-count = 장수
office-for-event = 행사
office-issue = 빈 서명지 발행
office-issue-anyway = 그래도 발행하기
office-issued = { $count ->
    [1] 서명지 { $first }, 저장된 곳: { $folder }
   *[other] 서명지 { $count }장({ $first }~{ $last }), 저장된 곳: { $folder }
}
office-poster-title = 온라인 청원을 종이로
office-poster-text = 제목, 한 문장, 온라인 청원의 코드.
office-poster = 포스터
office-poster-large = 큰 포스터
office-tent = 탁상 안내판
office-slips = 나눠 줄 쪽지
office-poster-dense = 코드가 너무 촘촘해 사람들이 선 자리에서 읽히지 않습니다. 더 짧은 주소나 더 큰 용지를 사용해 주세요.
office-poster-done = 저장된 곳: { $folder }
office-campaign-text = 이 캠페인의 모든 단말기에 있는 내용입니다.
office-recipient = 모두 주최자 열쇠로 봉인됩니다: { $key }
office-backup = 예비 열쇠로도 봉인됩니다: { $key }
office-words = 이 캠페인의 여섯 단어입니다. 참여하는 단말기는 그중 두 개를 묻습니다.
# check
office-text-codes = 청원 글의 코드
# check
office-text-codes-why = 같은 코드가 모든 서명지 아래쪽에 있습니다. 어떤 글에 서명했는지 보여 줍니다.
office-online = 온라인: { $address }
office-no-online = 온라인 주소 없음
office-retention = 열쇠 폐기 기한: { $day }
office-no-retention = 열쇠 폐기 기한이 정해지지 않음

## Sheets of paper

office-paper-page = 종이
office-paper-text = 서명지의 코드를 스캔하거나, 번호를 입력하거나, 사진 또는 스캔 파일을 지정해 주세요. 그런 다음 한 줄씩 성명, 우편번호, 그 밖에 적힌 것을 입력하세요. Enter를 누르면 다음으로 넘어갑니다.
office-paper-number = 서명지 번호 또는 파일
office-paper-looking = 사진에서 코드를 찾는 중
# check
office-paper-in-file = 파일 { $file }에 있는 서명지
# check
office-paper-on-page = { $number } ({ $page }쪽)
# check
office-paper-unread = 파일 { $file }의 { $pages }쪽에서 번호를 읽지 못했습니다. 그 쪽을 보고 번호를 입력해 주세요.
office-paper-sheet = 서명지 { $number }
office-paper-line = { $line }번째 줄
office-paper-line-of = { $of }줄 중 { $line }번째 줄
office-paper-second = 다른 사람이 하는 두 번째 읽기입니다. 첫 번째 사람이 입력한 내용은 보이지 않습니다.
office-paper-correct = 첫 번째 읽기 고치기
office-paper-unknown = 이 서명지를 발행한 단말기가 아직 인계하지 않았습니다. 그래도 서명지를 입력할 수 있습니다. 마지막 줄 다음에 “나머지 빈칸” 키를 누르세요.
office-paper-stands = 이 줄에 저장된 내용: { $what }
office-paper-storing = 저장 중
office-paper-keys = 성명 뒤에 숫자를 입력하면 우편번호가 시작됩니다. 지역 칸에 "를 입력하면 앞줄과 같은 내용이 들어갑니다. ↑를 누르면 고치러 돌아갑니다. 빈 줄에서는 키 하나를 누르세요:
office-paper-blank = 빈칸
office-paper-struck = 줄 그어 지움
office-paper-illegible = 읽을 수 없음
office-paper-duplicate = 같은 사람이 또 서명
office-paper-rest-blank = 나머지 빈칸
office-paper-was-given = 배부했음
office-paper-came-back = 회수했음
office-paper-is-missing = 분실됨
office-paper-attach = 이 서명지에 { $file } 첨부
office-paper-place = 우편번호, 또는 도시와 주
office-paper-ticks = 칸({ $letters })
office-paper-event = 행사
office-paper-issued = 발행
office-paper-out = 배부
office-paper-back = 회수
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = 입력 대기
office-paper-entered = 입력
office-paper-missing = 분실
office-paper-again = 다시 읽기
office-paper-signed = 서명
office-paper-alike = { $count ->
   *[other] { $count }줄 중 { $percent }%를 두 사람이 똑같이 읽었습니다
}
office-paper-differ = 다시 확인할 곳: 서명지 { $number }, { $line }번째 줄
office-paper-open = { $count ->
   *[other] 입력하지 않은 서명지 { $count }장
}
office-paper-read = { $of ->
   *[other] { $of }줄 중 { $read }줄
}
office-paper-finished = 서명지 { $number }: 입력하여 저장했습니다. 서명 { $count }개
office-paper-stored = 서명지 { $number }: 저장했습니다
office-paper-attached = 사진을 봉인하여 서명지 { $number }에 첨부했습니다. 원래 파일은 아직 봉인되지 않은 채 있습니다.
office-paper-no-number = 서명지 번호는 7K3QM-0031-W와 같은 모양입니다. 서명지 위쪽에 있습니다.
office-paper-wrong-character = 이 번호의 한 글자가 틀렸습니다. 서명지를 다시 확인해 주세요.
office-paper-needs-name = 성명을 입력하거나 아래 키 중 하나를 누르세요
# check
office-paper-keep-as-written = 종이에 이렇게 적혀 있으면 Enter를 한 번 더 누르세요. 적힌 그대로 보관됩니다.
office-certificate = 폐기 증명서
office-certificate-title-begun = 폐기, 시작됨
office-certificate-begun = { $moment }에 이 캠페인 열쇠의 폐기가 시작되었습니다. 이 페이지는 폐기가 끝났음을 증명하지 않습니다. 아직 모든 것을 열 수 있는 열쇠 파일이 남아 있을 수 있습니다. 폐기가 끝나면 이 페이지 대신 증명서가 나옵니다. 이 글을 읽고 계시면 다시 시작해 주세요.
office-certificate-done = { $moment }에 여기에 적힌 이 캠페인의 열쇠 파일이 폐기되었습니다. { $count ->
   *[other] 기록부의 서명 { $count }개는 이 열쇠로 다시는 열 수 없습니다.
}
office-certificate-practice = 이것은 연습 캠페인입니다. 열쇠를 누구나 알므로 비밀인 것은 처음부터 없었습니다.
office-certificate-campaign = 캠페인과 열쇠
office-certificate-id = 캠페인
office-certificate-key = 공개 열쇠
office-certificate-until = 폐기 기한
office-certificate-late = { $day }(기한이 지나 폐기됨)
office-certificate-begun-at = 시작
office-certificate-done-at = 완료
office-certificate-destroyed = 폐기됨
office-certificate-meant = 폐기 대상
office-certificate-gone = 이미 없었음
office-certificate-ledger = 기록부
office-certificate-signatures = 서명
office-certificate-unreadable = 더는 열 수 없는 것
office-certificate-unreached = 폐기되지 않은 것
office-certificate-how = 방법
office-certificate-how-text = 각 파일을 무작위 바이트로 덮어쓰고, 디스크에 확실히 쓴 다음, 이름을 바꾸고 지웠습니다. 플래시 메모리와 일부 파일 시스템에는 이전 내용이 한동안 남습니다. 그곳에서는 열쇠를 잠갔던 비밀 문구가 열쇠를 지켜 줍니다. 기록부 자체는 바뀌지 않았고 여전히 검증을 통과합니다.
office-certificate-who = 폐기한 사람
office-certificate-witness = 증인
office-certificate-day = 날짜
office-certificate-foot = Petition Kiosk { $version }에서 만들었습니다. 서명한 사람의 이름이 없습니다.
office-unreached-stick = USB 메모리에 있는 이 캠페인의 열쇠 파일: { $path }
office-unreached-unknown = 이 캠페인의 것인지 다른 캠페인의 것인지 알 수 없는 열쇠 파일: { $path }
office-unreached-names = 같은 디스크에 있는 열쇠 파일 { $path }의 다른 이름: { $count }개. 모두 같은 파일로 이어집니다. 그 파일이 폐기되면 비게 됩니다. 직접 지워 주세요.
office-unreached-backup = 예비 열쇠. 가진 사람은 누구나 모든 것을 열 수 있습니다: { $key }
office-unreached-copies = 꽂혀 있지 않은 USB 메모리, 기기 백업, 금고에 있는 열쇠 파일의 사본. 직접 폐기해 주세요.
office-unreached-lists = 전에 인쇄하거나 내보내거나 다른 시스템에 보낸 모든 것. 어디에 있든 읽을 수 있습니다.
office-unreached-stations = 다른 단말기. 열쇠가 없으며 이 일을 통보받지 않습니다. 먼저 그 단말기에서 캠페인을 끝내 주세요. 그러지 않으면 아무도 열 수 없는 서명을 계속 받게 됩니다.
office-erase = 열쇠 폐기
office-erase-text = 캠페인이 끝나면 봉인한 것은 영영 읽을 수 없게 되어야 합니다. 기록부는 열쇠 없이 읽을 수 없습니다.
office-erase-look = 폐기될 것 보기
office-erase-dies = 폐기되며 복원할 수 없는 것
office-erase-resumed = 열쇠 폐기가 { $day }에 시작되었으나 끝나지 않았습니다. 그곳부터 이어집니다.
office-erase-count = { $count ->
   *[other] 서명 { $count }개를 영영 읽을 수 없게 됩니다
}
office-erase-sticks = USB 메모리의 열쇠 파일도 폐기
office-erase-unreached = 폐기되지 않을 것
office-erase-folder = 증명서를 저장할 곳: { $folder }
office-erase-type = 확인을 위해 입력하세요: { $name }
office-erase-now = 열쇠를 영영 폐기
office-erase-running = 열쇠를 폐기하는 중
office-erase-back = 뒤로
office-erased = 열쇠가 폐기되었습니다.
office-erased-text = 그 열쇠로 봉인한 것은 더는 열 수 없으며, 이 단말기는 서명을 더는 받지 않습니다. 증명서: { $path }
