### Every sentence a signer reads, in Vietnamese. The staff's screens are in English or Spanish.
### Plain words, short sentences, no exclamation marks. "Niêm phong" (sealed), not "mã hóa" (encrypted).

## What is wrong with a field (signature::Fault)

fault-missing-given-name = Xin ghi tên của quý vị
fault-missing-family-name = Xin ghi họ của quý vị
fault-missing-email = Xin ghi email, ví dụ name@example.org
fault-missing-zip = Xin ghi mã ZIP, gồm năm chữ số
fault-missing-city = Xin ghi thành phố hoặc thị trấn
fault-missing-state = Xin ghi tiểu bang, ví dụ DC hoặc Ohio
fault-missing-street = Xin ghi số nhà và tên đường
fault-missing-phone = Xin ghi số điện thoại
fault-missing-comment = Xin ghi vài lời vào đây
fault-missing-ink = Xin ký bằng ngón tay vào trong khung
fault-too-long = Quá dài; chỉ được tối đa { $most } ký tự
fault-too-many-marks = Có một chữ mang quá nhiều dấu nên không in được; xin bớt dấu
fault-no-letter = Tên phải có ít nhất một chữ cái
fault-not-an-email = Email phải có @ và dấu chấm, ví dụ name@example.org
fault-not-a-phone = Số điện thoại có từ 7 đến 15 chữ số, ví dụ 202-555-0147
fault-not-a-zip = Mã ZIP có năm chữ số, ví dụ 20009
fault-not-a-state = Xin ghi tên tiểu bang hoặc hai chữ viết tắt, ví dụ DC
fault-ink-too-little = Đó chỉ là một dấu chấm; xin ký bằng ngón tay
fault-ink-too-much = Nét vẽ nhiều hơn một chữ ký; xin xóa khung và ký một lần
fault-ink-outside = Nét vẽ ra ngoài khung; xin xóa và ký một lần
fault-not-asked-for = Thỉnh nguyện thư này không hỏi điều này
fault-no-such-consent = Thỉnh nguyện thư này không có lựa chọn đó
fault-consent-needs-contact = Để nhận tin từ chiến dịch, xin ghi email hoặc điện thoại ở trên, hoặc bỏ dấu chọn trong ô
fault-no-such-language = Thỉnh nguyện thư không có bản bằng ngôn ngữ này

## The signer's screens

# check: "THỬ NGHIỆM" (test) against "DIỄN TẬP" (drill)
kiosk-practice = THỬ NGHIỆM: chữ ký ở đây không được tính
kiosk-read-and-sign = Đọc và ký tên
kiosk-or-phone = Hoặc ký trên điện thoại của quý vị
kiosk-staff = Nhân viên
kiosk-larger-letters = Chữ to hơn
kiosk-usual-letters = Chữ thường
kiosk-contrast = Tương phản
kiosk-signed-today = { $count ->
   *[other] Hôm nay có { $count } người đã ký tại đây
}
kiosk-goal = { $count } trên { $goal } hôm nay
# check
kiosk-first-today = Hãy là người đầu tiên ký tại đây hôm nay
# check
kiosk-goal-today = Mục tiêu hôm nay: { $goal }
kiosk-not-collecting = Máy tính bảng này hiện không nhận chữ ký. Xin hỏi một tình nguyện viên.
kiosk-to = Kính gửi:
kiosk-from = Người gửi:
kiosk-sponsors = Các tổ chức bảo trợ:
kiosk-unofficial = Bản dịch không chính thức
kiosk-start-over = Làm lại từ đầu
kiosk-read-on = Đọc tiếp ↓
kiosk-go-sign = Ký thỉnh nguyện thư này
kiosk-read-again = Đọc lại
kiosk-sign-this = Ký thỉnh nguyện thư này
kiosk-given-name = Tên
kiosk-family-name = Họ
kiosk-email = Email
kiosk-phone = Điện thoại
kiosk-street = Số nhà và tên đường
kiosk-zip = Mã ZIP
kiosk-city = Thành phố
kiosk-state = Tiểu bang
kiosk-comment = Lời nhắn của quý vị
kiosk-optional = (tùy chọn)
kiosk-slip = Có phải { $email } không?
kiosk-other-cities = Hoặc:
kiosk-ink = Ký bằng ngón tay
kiosk-mark = Ký bằng dấu ×
kiosk-undo = Hoàn tác
kiosk-clear = Xóa
kiosk-sign = Ký tên
kiosk-signing = Xin chờ một chút
# check
kiosk-consent-to-texts = { $sender } có thể gửi cho tôi tin nhắn tự động, định kỳ về chiến dịch này, nhiều nhất { $monthly } tin mỗi tháng. Có thể phải trả cước tin nhắn và dữ liệu. Trả lời STOP để ngừng, HELP để được trợ giúp. Tôi có thể ký mà không đồng ý điều này.
kiosk-sealed-line = Được niêm phong ngay khi quý vị ký. Máy này không thể đọc lại.
kiosk-how = Cách nào?
kiosk-how-answer = Những gì quý vị ghi được khóa lại, và chỉ người tổ chức mới mở được. Chìa khóa không nằm trong máy này. Ai nhặt được hoặc lấy máy này có thể đếm số chữ ký, nhưng không đọc được chữ ký nào.
kiosk-faults = { $count ->
   *[other] Có { $count } chỗ cần sửa ở trên
}
kiosk-not-stored = Chữ ký của quý vị chưa được lưu. { $why } Những gì quý vị ghi vẫn còn ở đây.
# check
kiosk-not-stored-disk-full = Máy tính bảng này hết chỗ lưu. Xin báo cho một tình nguyện viên.
# check
kiosk-not-stored-ledger-gone = Máy tính bảng này không tìm thấy tệp lưu chữ ký. Xin báo cho một tình nguyện viên.
# check
kiosk-not-stored-ledger-in-use = Một chương trình khác trên máy tính bảng này đang dùng tệp lưu chữ ký. Xin báo cho một tình nguyện viên.
# check
kiosk-not-stored-campaign-over = Chiến dịch này đã kết thúc và không nhận chữ ký nữa.
# check
kiosk-not-stored-key-untested = Máy tính bảng này chưa sẵn sàng nhận chữ ký. Xin báo cho một tình nguyện viên.
# check
kiosk-not-stored-read-only = Máy tính bảng này không ghi được vào ổ đĩa. Xin báo cho một tình nguyện viên.
# check
kiosk-not-stored-other = Máy tính bảng này gặp trục trặc. Xin báo cho một tình nguyện viên.
kiosk-still-there = Quý vị còn ở đó không?
kiosk-still-there-text = { $seconds ->
   *[other] Sau { $seconds } giây, mọi điều quý vị đã ghi sẽ bị xóa để không ai khác nhìn thấy.
}
kiosk-more-time = Tôi cần thêm thời gian
kiosk-thanks = Cảm ơn { $name }.
# check
kiosk-thanks-first = Quý vị là người đầu tiên ký tại đây hôm nay.
# check
kiosk-thanks-place = Quý vị là người thứ { $place } ký tại đây hôm nay.
kiosk-thanks-next = Chữ ký của quý vị đã được niêm phong và lưu an toàn. Chữ ký sẽ nằm trong các tờ được chuyển đến { $target }.
kiosk-thanks-share = Quét mã để chia sẻ thỉnh nguyện thư với bạn bè.
kiosk-next-person = Người kế tiếp
kiosk-back-in = { $seconds ->
   *[other] Trở về trang đầu sau { $seconds } giây
}
kiosk-key-next = Tiếp
kiosk-key-hide = Ẩn
kiosk-key-space = dấu cách
kiosk-key-keyboard = Bàn phím

## The volunteer's screens

kiosk-back = Quay lại
kiosk-ok = OK

## Sheets and posters

sheet-to = Kính gửi:
sheet-name = Họ tên
sheet-place = Thành phố, tiểu bang, ZIP
sheet-date = Ngày
sheet-signature = Chữ ký
# check: the state's own words for "ballot or nominating petition"
sheet-advocacy = Thỉnh nguyện thư vận động: không phải đơn đưa một vấn đề hay ứng cử viên vào lá phiếu bầu cử.
sheet-text = Văn bản
sheet-unofficial = Bản dịch không chính thức
sheet-practice = THỬ NGHIỆM
sheet-scan = Quét mã để đọc và ký tên
sheet-or-type = hoặc gõ
# check
sheet-circulator-vouches = Tôi đã thấy từng dòng trên tờ này được ký, và tin rằng mỗi dòng do chính người có tên ở đó ký.
sheet-circulator-name = Tên người thu thập chữ ký
sheet-circulator-signature = Chữ ký người thu thập
sheet-circulator-dates = Ký trong khoảng ngày
sheet-by-state = Theo tiểu bang
sheet-by-event = Theo sự kiện
sheet-what-was-signed = Nội dung đã ký
sheet-sponsors = Các tổ chức bảo trợ
sheet-heads = Sổ ghi: trạm, số mục, mã của mục cuối cùng
sheet-one-signature = Một chữ ký
sheet-signatures = { $count } chữ ký
# check
sheet-on-paper = Và trên các tờ giấy kèm theo: { $count }
sheet-sheet = Tờ
sheet-sheets = Các tờ
sheet-name-in-print = Họ tên (viết chữ in)
sheet-email = Email (tùy chọn)
sheet-phone = Điện thoại (tùy chọn)
sheet-street = Số nhà và tên đường
sheet-if-you-wish = Nếu muốn
sheet-tick = Chỉ đánh dấu nếu quý vị muốn.
# check
sheet-cut = Cắt rời trước khi giao tờ này. Phần này ở lại với người tổ chức.
# check
sheet-same-number = Xin ghi vào dòng có cùng số với chữ ký của quý vị.
sheet-fold = Gấp ở đây
sheet-receipt = Biên nhận ca làm việc
sheet-receipt-shift = Ca
sheet-receipt-who = Tình nguyện viên
sheet-receipt-event = Sự kiện
sheet-receipt-station = Trạm
# check
sheet-receipt-drive = Các từ của chiến dịch
# check
sheet-receipt-words = Sáu từ của trạm này
sheet-receipt-entries = Các mục, từ đầu đến cuối
sheet-receipt-sheets = Số tờ trống đã phát
sheet-receipt-head = Mã của mục cuối cùng
sheet-receipt-why = Người giữ trang này về sau có thể chứng minh rằng không mục nào tính đến mục này bị sửa, thêm hoặc lấy đi. Trang này không nêu tên người nào đã ký.
sheet-receipt-volunteer = Chữ ký của tình nguyện viên
sheet-receipt-organizer = Chữ ký của người tổ chức
sheet-page = trang { $page }/{ $of }

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = Tên, nơi ở, chữ ký và ngày ký của quý vị được chuyển đến { $target }.
# check
notice-given-no-ink = Tên, nơi ở và ngày ký của quý vị được chuyển đến { $target }.
# check
notice-given-no-place = Tên, chữ ký và ngày ký của quý vị được chuyển đến { $target }.
# check
notice-given-name = Tên và ngày ký của quý vị được chuyển đến { $target }.
# check
notice-not-given = Email, số điện thoại và địa chỉ đường của quý vị thì không.
# check
notice-the-organizer = Người tổ chức thỉnh nguyện thư này
# check
notice-kept = { $organizer } giữ những gì quý vị ghi.
# check
notice-kept-until = { $organizer } giữ những gì quý vị ghi đến ngày { $day }.
# check
notice-only-if-ticked = Quý vị chỉ được liên lạc nếu quý vị đánh dấu một ô.
# check
notice-not-contacted = Không ai sẽ liên lạc với quý vị.
# check
notice-lists-stay = Danh sách mà quý vị tham gia giữ địa chỉ của quý vị cho đến khi quý vị rời danh sách.
# check
notice-partners-email = Đối tác có ô được quý vị đánh dấu sẽ nhận tên, nơi ở, ngôn ngữ, email và thời điểm ký của quý vị: { $partners }.
# check
notice-partners-post = Đối tác có ô được quý vị đánh dấu sẽ nhận tên, nơi ở, địa chỉ đường, ngôn ngữ và thời điểm ký của quý vị: { $partners }.
# check
notice-list = { $list }, { $next }
# check
notice-withdraw = Để rút chữ ký: { $contact }
# check
notice-privacy = Xem thêm: { $address }
# check
notice-online = Trang mà mã này dẫn đến có điều khoản riêng tư của riêng trang đó.
# check
notice-organizer = Người tổ chức: { $organizer }.
# check
notice-told = Người ký được cho biết: { $notice }
# check
sheet-day = { $day }/{ $month }/{ $year }
