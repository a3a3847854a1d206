### Every sentence a signer reads, in Korean. The staff's screens are in English or Spanish.
### Plain words, short sentences, no exclamation marks. "봉인" (sealed), not "암호화" (encrypted).

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
fault-too-many-marks = 한 글자에 붙은 부호가 너무 많아 인쇄할 수 없습니다. 몇 개를 지워 주세요
fault-no-letter = 이름에는 글자가 하나 이상 있어야 합니다
fault-not-an-email = 이메일에는 @와 점이 있어야 합니다. 예: name@example.org
fault-not-a-phone = 전화번호는 숫자 7~15자리입니다. 예: 202-555-0147
fault-not-a-zip = 우편번호(ZIP)는 숫자 다섯 자리입니다. 예: 20009
fault-not-a-state = 주 이름이나 두 글자 약자를 적어 주세요. 예: DC
fault-ink-too-little = 점만 찍혔습니다. 손가락으로 서명해 주세요
fault-ink-too-much = 서명 하나보다 많습니다. 칸을 지우고 한 번만 서명해 주세요
fault-ink-outside = 선이 칸을 벗어났습니다. 지우고 한 번만 서명해 주세요
fault-not-asked-for = 이 청원에서는 묻지 않는 항목입니다
fault-no-such-consent = 이 청원에는 없는 선택 항목입니다
fault-consent-needs-contact = 캠페인 소식을 받으시려면 위에 이메일이나 전화번호를 적어 주세요. 아니면 체크를 해제해 주세요
fault-no-such-language = 이 언어로 된 청원 글이 없습니다

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
kiosk-to = 받는 이:
kiosk-from = 보내는 이:
# check: "주관" (lead) or "후원" (support); "sponsors" here are the organizations that stand behind it
kiosk-sponsors = 청원 후원 단체:
kiosk-unofficial = 비공식 번역
kiosk-start-over = 처음부터 다시
kiosk-read-on = 계속 읽기 ↓
kiosk-go-sign = 이 청원에 서명하기
kiosk-read-again = 다시 읽기
kiosk-sign-this = 이 청원에 서명하기
kiosk-given-name = 이름
kiosk-family-name = 성
kiosk-email = 이메일
kiosk-phone = 전화번호
kiosk-street = 거리 이름과 번지
kiosk-zip = 우편번호
kiosk-city = 도시
kiosk-state = 주
kiosk-comment = 전하고 싶은 말씀
kiosk-optional = (선택)
kiosk-slip = 혹시 { $email }인가요?
kiosk-other-cities = 또는:
kiosk-ink = 손가락으로 서명해 주세요
kiosk-mark = × 표시로 서명
kiosk-undo = 되돌리기
kiosk-clear = 지우기
kiosk-sign = 서명하기
kiosk-signing = 잠시만 기다려 주세요
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

kiosk-back = 뒤로
kiosk-ok = 확인

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
sheet-receipt-sheets = 발행한 빈 서명지
sheet-receipt-head = 마지막 항목의 코드
sheet-receipt-why = 이 종이를 보관하는 사람은 이 항목까지 어떤 항목도 바뀌거나 더해지거나 없어지지 않았음을 나중에 보여 줄 수 있습니다. 이 종이에는 서명한 사람의 이름이 없습니다.
sheet-receipt-volunteer = 자원봉사자 서명
sheet-receipt-organizer = 주최자 서명
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
