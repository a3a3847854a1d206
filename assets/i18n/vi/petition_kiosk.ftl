### Every sentence a person reads, in Vietnamese.
### Plain words, short sentences, no exclamation marks. "Niêm phong" (sealed), not "mã hóa" (encrypted).
### Nobody who speaks the language natively has read the sentences for staff and organizers.

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
fault-too-many-marks = Có một chữ mang quá nhiều dấu; xin bớt dấu
fault-no-letter = Tên phải có ít nhất một chữ cái
# check
fault-not-a-name = Đây là địa chỉ hoặc con số; xin ghi tên ở đây
# check
fault-several-names = Ở đây có hai tên; mỗi người ký riêng
fault-not-an-email = Email phải có @ và dấu chấm, ví dụ name@example.org
fault-not-a-phone = Số điện thoại có từ 7 đến 15 chữ số, ví dụ 202-555-0147
fault-not-a-zip = Mã ZIP có năm chữ số, ví dụ 20009
# check
fault-zip-lacks-zero = Mã ZIP có năm chữ số; có thiếu số 0 ở đầu không, như 02134?
fault-not-a-state = Xin ghi tiểu bang hoặc hai chữ viết tắt, như DC
fault-ink-too-little = Đó chỉ là một dấu chấm; xin ký bằng ngón tay
fault-ink-too-much = Quá nhiều nét; xin xóa khung và ký một lần
fault-ink-outside = Nét vẽ ra ngoài khung; xin xóa và ký một lần
fault-not-asked-for = Thỉnh nguyện thư này không hỏi điều này
fault-no-such-consent = Thỉnh nguyện thư này không có lựa chọn đó
fault-consent-needs-contact = Xin ghi email hoặc điện thoại ở trên, hoặc bỏ dấu trong ô
fault-no-such-language = Thỉnh nguyện thư không có bản bằng ngôn ngữ này

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = Không dùng được { $path }: { $why }.
failure-file-unreadable = Không đọc được { $path }: { $why }. Xin kiểm tra tệp rồi thử lại.
failure-io-not-found = không có tệp hoặc thư mục này
failure-io-permission = chương trình này không có quyền
failure-io-full = ổ đĩa đã đầy
failure-io-read-only = không thể ghi gì vào đó
# check
failure-io-device = ổ đĩa hoặc thẻ bị hỏng; hãy dùng cái khác và đưa cái này cho người tổ chức
# check
failure-io-open-files = quá nhiều tệp đang mở; hãy đóng các chương trình khác rồi thử lại
# check
failure-io-more-files = ổ đĩa còn chỗ nhưng không nhận thêm tệp; hãy xóa bớt hoặc dùng cái khác
failure-io-exists = đã có sẵn ở đó
failure-io-code = hệ thống báo lỗi { $code }
failure-io-link = đây là một liên kết, và chương trình không đi theo liên kết
failure-io-not-a-file = đây không phải là một tệp bình thường
failure-io-too-large = lớn hơn mức { $most } MB mà một tệp loại này được phép có
failure-io-unknown = hệ thống không cho biết lý do
failure-lost-thread = Một phần của chương trình đã ngừng. Những gì đã lưu đều an toàn. Xin đóng chương trình rồi mở lại.
failure-nothing-to-receipt = Trạm này chưa lưu gì, nên không có biên nhận để in.
failure-ledger-missing = Không có sổ ghi nào ở { $path }. Xin kiểm tra đường dẫn.
failure-ledger-no-folder = Thiếu thư mục { $path } cho sổ ghi. Xin tạo thư mục đó, hoặc chọn chỗ khác.
failure-ledger-not-a-ledger = Không đọc được { $path } như một sổ ghi. Tệp được giữ nguyên; xin tìm bản nộp hoặc bản sao song song.
failure-ledger-before-signing = { $path } do một phiên bản trước 0.2 tạo ra; tệp của các phiên bản đó không cho biết ai đã ghi. Tệp được giữ nguyên, và không lấy gì từ đó.
failure-ledger-other-keys = { $path } được bắt đầu cho một chiến dịch có chìa khóa của người tổ chức khác với chìa khóa hiện có trong thư mục chiến dịch. Không thu chữ ký nào. Xin hỏi người tổ chức chiến dịch nào là đúng.
failure-ledger-too-many-stations = { $path } có nhiều trạm hơn mức một chiến dịch có thể có. Không lấy gì từ đó. Xin tìm xem tệp này từ đâu đến.
failure-campaign-other-petition = { $path } không phải là thỉnh nguyện thư mà người tổ chức đã ký. Xin chép lại thư mục từ người tổ chức.
failure-campaign-other-organizer = Người ký chiến dịch ở { $path } không phải là người tổ chức của chiến dịch mà trạm này đã tham gia. Ở đây không có gì thay đổi. Xin hỏi người tổ chức.
failure-campaign-older = Chiến dịch ở { $path } cũ hơn chiến dịch trên trạm này. Ở đây không có gì thay đổi. Xin hỏi người tổ chức để lấy bản mới nhất.
failure-campaign-other-words = Hai từ này không phải là từ của chiến dịch ở { $path }. Chưa nhận gì cả. Xin hỏi người tổ chức, và đừng tiếp tục.
failure-key-no-signing-key = { $path } do một phiên bản trước 0.2 tạo ra và không có chìa khóa để ký, nên không ai biết được lời của ai là có hiệu lực. Xin tạo lại chiến dịch.
failure-ledger-newer = { $path } do một phiên bản mới hơn của chương trình này tạo ra. Xin cập nhật chương trình trên máy này.
failure-ledger-broken = { $path } không qua được kiểm tra: { $why }. Tệp được giữ nguyên; xin giữ tệp đó và bắt đầu một sổ ghi mới.
failure-broken-missing = thiếu mục { $seq } của trạm { $station }
failure-broken-changed = mục { $seq } của trạm { $station } đã bị sửa
failure-broken-unsigned = mục { $seq } của trạm { $station } không có chữ ký của trạm
failure-broken-forged-station = mã số của trạm { $station } không khớp với chìa khóa của trạm
failure-broken-unknown-station = mục { $seq } thuộc một trạm không rõ
failure-ledger-other-campaign = { $path } thuộc chiến dịch khác. Xin chọn sổ ghi khác.
failure-ledger-in-use = Một Petition Kiosk khác đang dùng { $path }. Xin đóng chương trình đó trước.
# check
failure-ledger-not-a-turn-in = { $path } không phải là bản nộp hay bản sao song song, và không tìm thấy gì của chiến dịch này trong đó. Xin tạo bản nộp trên trạm của nó.
failure-ledger-not-read-back = Khi đọc lại { $path }, nội dung không giống như đã ghi. Xin dùng ổ USB khác; sổ ghi vẫn nguyên vẹn.
failure-ledger-gone = { $path } đã bị lấy đi trong khi đang mở. Xin đặt lại chỗ cũ rồi mở lại chương trình; mọi thứ đã được xác nhận đều ở trong đó.
failure-ledger-stopped = Đã ngừng mở. Không có gì thay đổi.
failure-disk-full = Ổ đĩa đã đầy. Mọi thứ đã được xác nhận đều an toàn; xin dọn bớt chỗ rồi thử lại.
# check
failure-not-written = Ổ đĩa không nhận những gì được ghi: ổ đã đầy hoặc bị hỏng. Mọi điều đã xác nhận vẫn an toàn. Xin dọn chỗ trống rồi thử lại; nếu vẫn không được, xin dùng máy tính bảng khác.
failure-scan-size = Bản quét phải có ít nhất một byte và nhiều nhất { $most } MB. Xin quét tờ giấy ở chế độ màu xám, 150 đến 200 điểm mỗi inch.
failure-scan-part = Không mở được mục { $seq } của trạm { $station }, là một phần của bản quét. Xin xem chính tờ giấy.
failure-seal = Không niêm phong được mục này, nên chưa lưu gì cả. Xin thử lại.
failure-ledger-database = Không dùng được sổ ghi. Mọi thứ đã được xác nhận đều an toàn; xin mở lại chương trình.
failure-key-untested = Chìa khóa của chiến dịch đã bị đổi hoặc chưa bao giờ được thử, nên những gì niêm phong bằng chìa khóa đó có thể không bao giờ mở được. Xin tạo lại chiến dịch, hoặc chép lại thư mục chiến dịch từ người tổ chức.
failure-key-destroyed = Chìa khóa của chiến dịch đã bị hủy ngày { $day }, nên không thể thu thêm gì cho chiến dịch này. Giấy chứng nhận ở { $path }.
failure-key-half-destroyed = Việc hủy chìa khóa của chiến dịch đã bắt đầu ngày { $day } mà chưa xong, nên không thu gì cho chiến dịch này. Xin làm cho xong trong văn phòng, ở mục “Chiến dịch”.
failure-campaign-no-folder = Không có thư mục chiến dịch ở { $path }. Xin chép từ người tổ chức, hoặc bắt đầu một chiến dịch.
failure-campaign-no-file = Thư mục chiến dịch thiếu { $path }. Xin chép lại thư mục từ người tổ chức.
failure-campaign-io = Không dùng được { $path }: { $why }. Không có gì thay đổi.
failure-campaign-damaged = { $path } không phải là chiến dịch mà chương trình này đọc được. Xin chép lại thư mục từ người tổ chức.
# check
failure-petition-line = Dòng { $line } (bằng tiếng Anh): “{ $why }”.
# check
failure-petition-more = Sau đó còn { $count } lỗi nữa.
# check
failure-petition-empty = Không thể ký { $path }: chương trình này không đọc được tệp đó như một thỉnh nguyện thư. Xin chọn tệp khác.
# check
failure-petition-not-written = Không ghi được thỉnh nguyện thư vào { $path }, nên chưa có chiến dịch nào được tạo. Xin chọn thỉnh nguyện thư khác.
# check
failure-petition-faults = Chưa thể ký { $path } khi những dòng sau chưa được sửa.
failure-fit-boxes = Trong bản { $language }, { $boxes } ô đồng ý chừa quá ít chỗ để ký trên giấy { $paper }. Chưa tạo chiến dịch nào. Xin rút ngắn các câu đồng ý hoặc bỏ bớt.
failure-fit-text = Trong bản { $language }, tiêu đề, tóm tắt, yêu cầu và địa chỉ trực tuyến chừa quá ít chỗ để ký, trên giấy nào cũng vậy. Chưa tạo chiến dịch nào. Xin rút ngắn.
failure-campaign-not-empty = { $path } không trống. Xin chọn một thư mục mới cho chiến dịch.
failure-campaign-address = Không dùng được địa chỉ trực tuyến. Địa chỉ bắt đầu bằng https://, không có dấu cách và dài nhất 300 ký tự, ví dụ https://example.org/protect.
failure-campaign-event = Sự kiện cần một tên có chữ cái hoặc chữ số, dài nhất 60 ký tự. “{ $name }” không phải là tên như vậy.
failure-campaign-not-read-back = Khi đọc lại { $path }, nội dung không giống như đã ghi. Xin dùng ổ USB khác.
failure-campaign-no-event = Không có sự kiện nào mang mã { $code }.
failure-campaign-day = “{ $day }” không phải là một ngày viết theo dạng 2027-06-30.
failure-campaign-later = Người ký đã được cho biết là chìa khóa sẽ bị hủy chậm nhất ngày { $day }. Có thể dời ngày đó sớm hơn, nhưng không được lùi lại. Không có gì thay đổi.
failure-campaign-station-name = Tên của trạm dài nhất 40 ký tự; “{ $name }” không phải là tên như vậy.
failure-pin-digits = Mã PIN có đúng sáu chữ số. Xin chọn mã khác.
failure-pin-common = Mã PIN này nằm trong số những mã mà ai cũng thử trước, như dãy số liền nhau, số lặp lại hay ngày tháng. Xin chọn mã khác.
failure-pin-memory = Không lưu được mã PIN vì máy này còn quá ít bộ nhớ trống. Xin đóng các chương trình khác rồi thử lại.
failure-passphrase-wrong = Cụm mật khẩu này không mở được chìa khóa của người tổ chức. Không có gì thay đổi; xin thử lại.
failure-passphrase-short = Cụm mật khẩu có ít hơn { $least } ký tự. Xin chọn cụm dài hơn, như sáu từ ngẫu nhiên.
failure-passphrase-known = Ai cũng biết cụm mật khẩu “practice”. Xin chọn cụm khác, như sáu từ ngẫu nhiên.
failure-passphrase-guessable = Cụm mật khẩu quá dễ đoán, và chưa tạo gì cả. Xin chọn cụm khác, như sáu từ ngẫu nhiên.
failure-key-not-here = Chìa khóa của người tổ chức không có ở đây (thiếu { $path }). Xin mở văn phòng ở nơi đã tạo chiến dịch, hoặc mang tệp chìa khóa đến bằng ổ USB.
failure-key-gone = Chìa khóa của chiến dịch này đã bị hủy ngày { $day }, và những gì niêm phong bằng chìa khóa đó không còn mở được nữa. Xin xem giấy chứng nhận { $path }.
failure-key-half-gone = Việc hủy chìa khóa của chiến dịch này đã bắt đầu ngày { $day } mà chưa xong. Xin làm cho xong trong văn phòng, ở mục “Chiến dịch”.
failure-key-other = { $path } là chìa khóa của chiến dịch khác. Không có gì thay đổi; xin chọn đúng thư mục.
failure-key-damaged = { $path } không phải là chìa khóa của người tổ chức. Xin khôi phục từ bản sao lưu của người tổ chức.
failure-key-io = Không dùng được chìa khóa của người tổ chức ở { $path }: { $why }.
# check: "recipient" of the tool age
failure-key-recipient = Không dùng được chìa khóa dự phòng. Đó phải là chìa khóa công khai của age, bắt đầu bằng age1.
failure-key-test = Không mở được mục thử bằng chìa khóa mới, nên sẽ không bao giờ mở được chữ ký nào. Chưa tạo chiến dịch; xin thử lại.
failure-print-nobody = Chưa có chữ ký nào để in.
failure-print-paper-only = Mọi chữ ký đều ở trên các tờ giấy, và chính các tờ đó được giao đi. Không có gì để in.
failure-export-nobody = Chưa có chữ ký nào để xuất.
failure-export-table = Không tạo được danh sách. Xin thử lại, hoặc chọn định dạng khác.
failure-export-workbook = Không tạo được bảng tính. Xin xuất ra CSV.
failure-export-line = Không tạo được một dòng JSON. Xin thử lại, hoặc chọn định dạng khác.
# check
failure-print-no-address = Chiến dịch không có địa chỉ trực tuyến, nên mã QR sẽ không dẫn đến đâu. Địa chỉ được nhập khi bắt đầu một chiến dịch.
failure-print-address-long = Địa chỉ trực tuyến quá dài cho mã QR. Xin dùng địa chỉ ngắn.
failure-print-stopped = Đã ngừng in. Các tệp đã làm xong vẫn còn.
failure-print-font = Không dùng được một phông chữ kèm theo chương trình. Xin cài lại chương trình.
failure-print-pdf = Không ghép được tệp PDF. Các tệp đã làm xong trước đó vẫn còn; xin thử lại.
failure-print-svg = Chỉ trang có chữ và số mới lưu được thành SVG. Xin lưu thành PDF.
failure-print-picture = Không tạo được hình. Các tệp đã làm xong trước đó vẫn còn; xin thử lại.
failure-print-io = Không ghi được { $path }: { $why }. Các tệp đã làm xong trước đó vẫn còn.
failure-blank-not-issued = Chưa phát tờ nào. { $why }
failure-blank-not-printed = { $why } Các tờ { $first } đến { $last } đã được phát nhưng chưa in. Số của các tờ đó sẽ không được dùng; xin in lại để có số mới.
failure-retention-over = Chiến dịch này đã kết thúc ngày { $day }, là hạn hủy chìa khóa. Không thu thêm gì nữa; mọi thứ đã được xác nhận đều an toàn.
failure-blank-retention-over = Chưa phát tờ nào: đã qua ngày { $day }, là hạn hủy chìa khóa. Tờ in lúc này không ghi những gì viết trên đó được giữ đến ngày nào.
failure-erasure-no-key = Không có chìa khóa nào của chiến dịch này ở { $path } hoặc trên ổ USB đang cắm. Không có gì thay đổi; xin đến nơi có chìa khóa.
failure-erasure-on-stick = Chìa khóa ở trên ổ USB, không ở { $path }. Không có gì thay đổi; xin đánh dấu “Hủy cả các tệp chìa khóa trên ổ USB”.
failure-erasure-done = Chìa khóa đã bị hủy ngày { $day }, và ở đây không có tệp nào khác của chìa khóa đó. Giấy chứng nhận ở { $path }.
failure-erasure-name = Đó không phải là tên của chiến dịch; tên đúng là “{ $name }”. Chưa hủy gì cả.
failure-erasure-sheet = Không làm được giấy chứng nhận. { $why } Sau đó không có chìa khóa nào bị hủy.
failure-erasure-certificate = Không ghi được giấy chứng nhận { $path }: { $why }. Xin xem chìa khóa có còn đó không, rồi thử lại với thư mục khác.
failure-erasure-file = Không hủy được { $path }: { $why }. Giấy chứng nhận ghi là đã bắt đầu, chứ không ghi là đã xong. Xin khắc phục rồi thử lại.
failure-printer-no-system = Máy này không có hệ thống in. Xin cài CUPS, hoặc in các tệp từ máy khác.
failure-printer-no-default = Chưa đặt máy in nào làm mặc định. Xin chọn một máy in.
failure-printer-unknown = Không có máy in nào tên “{ $name }”. Các tệp vẫn có đó; xin chọn máy in khác.
failure-printer-refused = Máy in không nhận các tờ này. Các tệp vẫn có đó; xin in lại.
# check
failure-picture-kind = Đây không phải là PNG, JPEG, PDF, TIFF, WebP, HEIC, GIF hay BMP. Xin chụp ảnh tờ giấy, hoặc gõ số của tờ.
# check
failure-picture-heic = Đây là ảnh iPhone (HEIC) thuộc loại không đọc được ở đây. Xin gửi ảnh dưới dạng JPEG (Cài đặt, Camera, Định dạng, Tương thích nhất), hoặc gõ số của tờ.
# check
failure-picture-locked = PDF này đòi mật khẩu. Xin lưu lại không có mật khẩu hoặc in ra một PDF mới, hoặc gõ số của tờ.
# check
failure-picture-another = Trên hình này còn một mã khác không đọc được. Xin chụp riêng tờ đó, hoặc gõ số của tờ.
failure-picture-damaged = Không đọc được hình này. Xin chụp hình khác, hoặc gõ số của tờ.
failure-picture-large = Hình này quá lớn. Xin quét tờ giấy ở 150 đến 300 điểm mỗi inch, hoặc gõ số của tờ.
failure-picture-no-code = Hình này không cho thấy mã của tờ nào. Xin chụp gần hơn và sáng hơn, hoặc gõ số của tờ.
failure-picture-stopped = Việc đọc hình này tốn quá nhiều thời gian hoặc bộ nhớ, nên chương trình đã ngừng đọc. Xin quét tờ giấy ở 150 đến 300 điểm mỗi inch, hoặc gõ số của tờ.
failure-picture-not-started = Máy này không khởi động được tiến trình đọc hình. Xin đóng các chương trình khác rồi thử lại, hoặc gõ số của tờ.
# check
failure-import-title = Thiếu dòng tiêu đề: dòng { $line } là “{ $found }”. Xin viết tiêu đề thành một dòng riêng trước dòng đó, hoặc viết “Title: …” ở bất cứ chỗ nào.
# check
failure-import-letter = Sau tiêu đề “{ $title }” (dòng { $line }) không có nội dung thư. Xin viết ít nhất một đoạn ở đó, rồi viết yêu cầu. Thứ tự: tiêu đề, nội dung thư, “To: …”, “From: …”, yêu cầu, giữa hai phần có một dòng trống.
failure-import-target = Không có dòng nào bắt đầu bằng “To:”, nên không biết gửi cho ai. Xin viết “To: Hội đồng Thành phố” thành một dòng riêng, ở đầu hoặc sau nội dung thư.
# check
failure-import-demand = Sau dòng { $line } không có yêu cầu. Xin viết câu mà người ta ký vào sau các dòng “To:” và “From:”, hoặc viết “Demand: …” ở bất cứ chỗ nào.
failure-import-empty = Văn bản trống. Xin viết tiêu đề thành một dòng riêng, nội dung thư, “To: …”, “From: …” và yêu cầu, giữa hai phần có một dòng trống.
# check
failure-import-target-empty = Sau “To:” ở dòng { $line } không có tên. Xin viết “To: Hội đồng Thành phố” trên cùng một dòng.
# check
failure-import-target-sentence = Dòng { $line } bắt đầu bằng “To:” rồi tiếp như một câu: “{ $found }”. Xin viết gửi cho ai thành một dòng riêng, như “To: Hội đồng Thành phố”.
# check
failure-import-greeting = Lời chào ở dòng { $line }, “{ $found }”, không cho biết gửi cho ai. Xin viết “To: Hội đồng Thành phố” thành một dòng riêng.
# check
failure-import-demand-long = Đoạn ở dòng { $line } sẽ là yêu cầu, nhưng dài { $length } ký tự, mà tờ giấy chỉ đủ chỗ cho 600. Xin viết yêu cầu trong một hoặc hai câu, như “Demand: …”.
# check
failure-import-damaged = Tài liệu bị hỏng hoặc bị cắt. Xin lưu lại lần nữa, hoặc lưu thành văn bản thuần.
# check
failure-import-document = Đây là tệp nén hoặc tài liệu của chương trình khác. Xin lưu thành .docx, .odt hoặc văn bản thuần.
# check
failure-import-old-office = Đây là tài liệu của Word cũ, hoặc có mật khẩu. Xin mở tài liệu ở đó và lưu thành .docx không có mật khẩu.
# check
failure-import-pdf = Đây là tệp PDF. Xin lưu tài liệu gốc thành .docx, .odt hoặc văn bản thuần.
# check
failure-import-rtf = Đây là văn bản có định dạng (.rtf). Xin lưu thành .docx, .odt hoặc văn bản thuần.
# check
failure-import-picture = Đây là hình ảnh. Xin viết chữ trong hình vào một tệp văn bản.
# check
failure-import-unknown = Đây không phải là tệp văn bản. Xin lưu thư thành văn bản thuần, .docx hoặc .odt.
failure-io-not-text = đây không phải là văn bản thuần; xin lưu lại thành văn bản thuần (UTF-8)

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
# check
kiosk-by = Thỉnh nguyện thư của { $organizer }
kiosk-to = Kính gửi:
kiosk-from = Người gửi:
kiosk-sponsors = Các tổ chức bảo trợ:
kiosk-unofficial = Bản dịch không chính thức
# check
kiosk-not-translated = Thỉnh nguyện thư này chưa có bản tiếng Việt. Nội dung hiển thị bằng { $language }.
kiosk-start-over = Làm lại từ đầu
kiosk-read-on = Đọc tiếp ↓
kiosk-go-sign = Ký thỉnh nguyện thư này
kiosk-read-again = Đọc lại
kiosk-sign-this = Ký thỉnh nguyện thư này
kiosk-given-name = Tên
kiosk-family-name = Họ
# check
kiosk-latin-names = Quý vị có thể viết tên bằng chữ La-tinh
# check
kiosk-one-name = Tôi chỉ có một tên
kiosk-email = Email
kiosk-phone = Điện thoại
kiosk-street = Số nhà và tên đường
kiosk-zip = Mã ZIP
# check
kiosk-postal-code = Mã bưu chính
kiosk-city = Thành phố
kiosk-state = Tiểu bang
# check
kiosk-no-us-address = Tôi không có địa chỉ ở Hoa Kỳ
kiosk-comment = Lời nhắn của quý vị
kiosk-optional = (tùy chọn)
kiosk-slip = Có phải { $email } không?
kiosk-other-cities = Hoặc:
# check
kiosk-more-cities = Thêm
# check
kiosk-email-hint = Quý vị chỉ nhận email nếu đánh dấu ô bên dưới
# check
kiosk-zip-hint = Thành phố và tiểu bang được điền theo mã ZIP
kiosk-ink = Ký bằng ngón tay
kiosk-mark = Ký bằng dấu ×
kiosk-undo = Hoàn tác
kiosk-clear = Xóa
kiosk-sign = Ký tên
kiosk-signing = Xin chờ một chút
# check
kiosk-consent-to-email = Xin gửi email cho tôi về chiến dịch này
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
# check
kiosk-thanks-practice = Đây chỉ là thực tập: chữ ký của quý vị không được giữ và không gửi đi đâu.
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

kiosk-pin-title = Mã PIN của nhân viên
kiosk-pin-practice = Khi thử nghiệm, mã PIN là { $pin }
kiosk-pin-wrong = Mã PIN đó không đúng. Xin thử lại, hoặc hỏi người tổ chức.
kiosk-pin-wait = { $seconds ->
   *[other] Sai mã PIN quá nhiều lần. Xin chờ { $seconds } giây.
}
kiosk-pin-checking = Đang kiểm tra
kiosk-back = Quay lại
kiosk-ok = OK
kiosk-staff-title = Trạm này
kiosk-staff-count = { $count ->
   *[other] chữ ký ở trạm này
}
kiosk-staff-today = { $count ->
   *[other] Trong đó hôm nay: { $count }
}
kiosk-staff-event = Sự kiện: { $name }
kiosk-staff-no-event = Không có sự kiện
kiosk-staff-head = Mã của mục cuối cùng: { $code }
kiosk-staff-drive-words = Sáu từ của chiến dịch
kiosk-staff-station-words = Sáu từ của trạm này
kiosk-staff-note = Cuối ca, xin in hoặc chụp ảnh biên nhận của ca. Về sau, biên nhận cho thấy không có gì bị lấy đi.
kiosk-staff-receipt = Làm biên nhận
kiosk-staff-receipt-making = Đang làm biên nhận
kiosk-staff-well = Mọi thứ đều ổn. Mỗi chữ ký được lưu trước khi lời cảm ơn hiện ra.
kiosk-staff-petition = Về thỉnh nguyện thư
kiosk-staff-office = Văn phòng
kiosk-staff-close = Đóng chương trình
kiosk-staff-volunteer = Tình nguyện viên: tên hoặc chữ viết tắt
kiosk-staff-open = Mở ca
kiosk-staff-since = Từ { $time }
kiosk-staff-since-who = Từ { $time }, { $name }
kiosk-staff-in-shift = { $count ->
   *[other] chữ ký trong ca này
}
kiosk-staff-end = Kết thúc ca, kèm biên nhận
kiosk-staff-turn-in = Nộp vào ổ USB
kiosk-staff-leave-drive = Rời chiến dịch này
kiosk-pin-forgotten = Quên mã PIN?
kiosk-staff-turning-in = Đang ghi và đọc lại
kiosk-staff-mirror = Bản sao song song: đầy đủ
kiosk-staff-mirror-dead = Bản sao song song: không ghi được
kiosk-staff-machine = Máy tính bảng này
kiosk-staff-battery = Pin: { $percent } %
kiosk-staff-charging = Pin: { $percent } %, đang cắm điện
kiosk-staff-room = { $number ->
   *[other] Ổ đĩa: còn chỗ cho khoảng { $count } chữ ký nữa
}
kiosk-staff-room-enough = Ổ đĩa: đủ chỗ
kiosk-staff-clock = Đồng hồ: { $time }
kiosk-staff-look = Giao diện màn hình
kiosk-staff-look-light = Sáng
kiosk-staff-look-dark = Tối
kiosk-staff-look-sunlight = Ngoài nắng
kiosk-staff-look-contrast = Tương phản cao
# check: new, read by nobody yet
kiosk-staff-motion = Sau khi ký
# check: new, read by nobody yet
kiosk-staff-motion-shown = Hiện phong bì
# check: new, read by nobody yet
kiosk-staff-motion-still = Không chuyển động
# check: new, read by nobody yet
kiosk-staff-language = Ngôn ngữ của nhân viên và văn phòng
kiosk-staff-clean = Lau màn hình
kiosk-staff-cleaning = Đã khóa để lau
kiosk-staff-cleaning-text = { $seconds ->
   *[other] Chạm vào đâu cũng không tính. Thỉnh nguyện thư sẽ trở lại sau { $seconds } giây.
}
kiosk-staff-train = Tập dượt trong năm bước
kiosk-staff-train-end = Kết thúc tập dượt
kiosk-staff-train-sign = 1/5. Ký như một người khách: chạm “Đọc và ký tên”, điền đơn, rồi chạm “Ký tên”.
kiosk-staff-train-leave = 2/5. Có người bỏ đi giữa chừng: bắt đầu điền đơn, rồi chạm “Làm lại từ đầu”. Không giữ lại gì cả.
kiosk-staff-train-hide = 3/5. Ẩn hết ngay lập tức: bắt đầu điền đơn, rồi đặt ba ngón tay lên màn hình cùng lúc, hoặc bấm F12.
kiosk-staff-train-pin = 4/5. Mở màn hình nhân viên: chạm “Nhân viên” và gõ mã PIN { $pin }.
kiosk-staff-train-receipt = 5/5. Kết thúc ca, hoặc làm biên nhận, rồi chụp ảnh biên nhận.
kiosk-staff-train-done = Đã xong cả năm bước. Xin đưa máy tính bảng cho tình nguyện viên kế tiếp, hoặc bắt đầu chiến dịch.
kiosk-staff-turned-in = { $count ->
   *[other] { $count } mục đã ở trên ổ USB và đã được đọc lại. Có thể rút ổ USB: { $path }
}
kiosk-staff-no-stick = Không có ổ USB. Xin cắm một ổ rồi thử lại.
kiosk-staff-receipt-printed = Biên nhận đang được in. Máy tính bảng này không giữ bản nào.
kiosk-staff-receipt-saved = Không máy in nào nhận biên nhận. Biên nhận được giữ trên máy tính bảng này cho đến lần nộp kế tiếp.
kiosk-staff-receipt-only-shown = Không in được và cũng không lưu được biên nhận. Xin chụp ảnh ngay bây giờ.
kiosk-staff-receipt-by-itself = Ca trước đã mở hơn 12 giờ nên đã được kết thúc. Xin chụp ảnh biên nhận của ca.
kiosk-staff-receipt-show = Hiện biên nhận
kiosk-staff-receipt-done = Về trạm
kiosk-staff-photograph = Xin chụp ảnh trang này
kiosk-staff-photograph-why = Xin giữ ảnh ở chỗ khác, không để cùng với máy tính bảng này. Về sau, ảnh cho thấy rằng không mục nào tính đến mục này bị sửa hoặc lấy đi. Ảnh không nêu tên người nào đã ký.
kiosk-staff-practice = Thử nghiệm
kiosk-staff-practice-end = Về chiến dịch
kiosk-staff-trouble-not-collecting = Không thu được chữ ký nào.
kiosk-staff-trouble-ledger-gone = Sổ ghi không còn ở đó nữa.
kiosk-staff-trouble-ledger-gone-do = Không ai ký được cho đến khi có lại sổ ghi. Xin cắm lại ổ USB hoặc thẻ nhớ, rồi mở lại chương trình: { $path }
# check
kiosk-staff-trouble-not-stored = Chữ ký cuối cùng đã không được lưu.
kiosk-staff-trouble-set-aside = Sổ ghi không qua được kiểm tra và đã được để riêng ra.
kiosk-staff-trouble-set-aside-do = Việc ký vẫn tiếp tục trong một sổ ghi mới. Xin giữ thư mục này và đưa cho người tổ chức: { $path }
# check
kiosk-staff-trouble-took-back = Sổ ghi đã mất các mục cuối cùng, tổng cộng { $count } mục.
# check
kiosk-staff-trouble-took-back-do = Bản sao song song còn giữ các mục đó, và chúng đã được đưa trở lại. Việc ký vẫn tiếp tục. Xin báo cho người tổ chức: ổ đĩa này làm mất những gì được ghi.
# check
kiosk-staff-trouble-shorter = Trạm này đã có { $had } chữ ký, mà sổ ghi của trạm có { $has }.
# check
kiosk-staff-trouble-shorter-do = Xin dùng máy tính bảng khác, và mang máy này cùng ổ USB của nó đến người tổ chức.
kiosk-staff-trouble-mirror-dead = Không ghi được bản sao song song.
kiosk-staff-trouble-mirror-dead-do = Xin cắm lại ổ USB hoặc thẻ nhớ của nó vào { $path }. Việc ký vẫn tiếp tục, và các mục còn thiếu sẽ được ghi khi đó.
kiosk-staff-trouble-no-room = Ổ đĩa đã đầy.
kiosk-staff-trouble-no-room-do = Còn chỗ cho khoảng 400 chữ ký nữa. Xin xóa thứ khác, hoặc mang máy tính bảng đến người tổ chức.
kiosk-staff-trouble-little-room = { $count ->
   *[other] Còn chỗ cho khoảng { $count } chữ ký nữa.
}
kiosk-staff-trouble-little-room-do = Xin xóa thứ khác trên máy này, hoặc đổi sang máy tính bảng khác kịp lúc.
kiosk-staff-trouble-battery = Pin còn { $percent } % và không được sạc.
kiosk-staff-trouble-battery-do = Xin cắm điện, hoặc đổi sang máy tính bảng khác. Mọi chữ ký đều đã được lưu, dù máy có hết pin.
kiosk-staff-trouble-clock = Đồng hồ của máy này sai.
kiosk-staff-trouble-clock-do = Xin chỉnh lại trong phần cài đặt của hệ thống: các tờ ghi ngày ký. Việc ký vẫn tiếp tục.
kiosk-staff-trouble-may-sleep = Máy tính bảng này có thể chuyển sang chế độ ngủ.
kiosk-staff-trouble-may-sleep-do = Xin tắt chế độ ngủ và màn hình chờ trong phần cài đặt của hệ thống, hoặc thỉnh thoảng chạm vào màn hình.
kiosk-staff-trouble-retention-over = Chiến dịch đã kết thúc ngày { $day }, là hạn người tổ chức phải hủy chìa khóa. Không thu thêm gì nữa.
kiosk-staff-trouble-retention-over-do = Xin nộp những gì đã thu, và hỏi người tổ chức. Nếu ngày của máy này sai, xin sửa lại.

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
sheet-tick-email = Gửi email
# check
sheet-tick-sms = Nhắn tin
# check
sheet-tick-phone = Gọi tôi
# check
sheet-tick-post = Gửi thư
# check
sheet-promise = Ký tại bàn của chúng tôi: chữ ký được niêm phong ngay khi quý vị ký, và máy tính bảng không đọc lại được.
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
# check
sheet-receipt-mirror = Các mục trên bản sao song song
sheet-receipt-sheets = Số tờ trống đã phát
sheet-receipt-head = Mã của mục cuối cùng
sheet-receipt-why = Người giữ trang này về sau có thể chứng minh rằng không mục nào tính đến mục này bị sửa, thêm hoặc lấy đi. Trang này không nêu tên người nào đã ký.
sheet-receipt-volunteer = Chữ ký của tình nguyện viên
sheet-receipt-organizer = Chữ ký của người tổ chức
# check
sheet-drawn-signature = Chữ ký viết tay
# check
sheet-code-of = Mã QR: { $content }
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
sheet-day-short = { $day }/{ $month }/{ $year }
sheet-day-of-year = { $day }/{ $month }
sheet-day-of-year-short = { $day }/{ $month }
sheet-moment = { $time }, { $day }

## The first run

setup-title = Petition Kiosk
# check
setup-intro = Thu thập chữ ký cho thỉnh nguyện thư. Chỉ người tổ chức mở được chữ ký; máy này không mở được.
setup-start = Bắt đầu chiến dịch
setup-start-text = Dành cho người tổ chức: tạo chìa khóa để mở chữ ký.
setup-join = Tham gia chiến dịch
setup-join-text = Dành cho trạm: lấy thư mục chiến dịch từ ổ USB.
setup-practice = Thử nghiệm
setup-practice-text = Để xem qua và tập dượt. Chữ ký ở đó không được tính.
setup-close = Đóng
setup-back = Quay lại
setup-passphrase = Cụm mật khẩu
setup-passphrase-again = Nhập lại cụm mật khẩu
setup-passphrase-note = Xin chép lại: mất cụm mật khẩu thì không có gì thay được.
setup-passphrase-offered = Sáu từ, vừa được chọn ngẫu nhiên.
setup-passphrase-take = Dùng các từ này
setup-passphrase-others = Từ khác
setup-passphrase-short = Cụm mật khẩu cần ít nhất 8 ký tự, như sáu từ ngẫu nhiên
setup-passphrase-guessable = Cụm mật khẩu này quá dễ đoán; xin dùng sáu từ đã cho, hoặc một cụm dài hơn
setup-passphrase-is-guessable = Quá dễ đoán: ai tìm được tệp chìa khóa cũng có thể thử.
setup-passphrase-is-fair = Khó đoán. Sáu từ ngẫu nhiên còn khó hơn.
setup-passphrase-is-strong = Không ai đoán nổi.
setup-passphrase-differs = Hai cụm mật khẩu không giống nhau
setup-petition = Thỉnh nguyện thư
setup-online = Địa chỉ trực tuyến
setup-online-note = Nơi các mã QR dẫn đến, ví dụ https://example.org/protect
setup-event = Sự kiện
setup-event-note = Nơi quý vị thu chữ ký, ví dụ Dupont Circle
setup-pin = Mã PIN của nhân viên
setup-pin-note = Sáu chữ số, cho các tình nguyện viên
setup-pin-bad = Mã PIN có đúng sáu chữ số
setup-pin-common = Mã PIN này nằm trong số những mã mà ai cũng thử trước, như dãy số liền nhau, số lặp lại hay ngày tháng; xin chọn mã khác
setup-make = Bắt đầu chiến dịch
setup-making = Đang tạo và thử chìa khóa
setup-join-found = Tìm thấy trên các ổ USB của máy này
setup-join-none = Không tìm thấy thư mục chiến dịch trên ổ USB nào. Xin cắm một ổ, hoặc ghi thư mục ở đâu.
setup-join-path = Thư mục
setup-join-go = Tham gia
setup-words = Đây có phải chiến dịch của quý vị không?
setup-words-readers = { $count ->
   *[other] { $count } chìa khóa đọc được những gì ký ở đây:
}
setup-words-from = Người tổ chức: { $name }, { $contact }
setup-words-organizer = Của người tổ chức
setup-words-backup = Dự phòng
setup-words-ask = Xin hỏi người tổ chức hai trong sáu từ của chiến dịch này, gặp trực tiếp hoặc qua điện thoại: từ số { $first } và từ số { $second }.
setup-words-number = Từ số { $number }
setup-words-other = Là một từ khác
setup-words-wrong = Xin hỏi người tổ chức, và đừng tiếp tục: đây có thể là chiến dịch của người khác. Chưa nhận gì cả.
setup-words-joining = Đang tham gia
setup-pin-title = Mã PIN cho máy này
setup-pin-text = Tình nguyện viên gõ mã này để mở ca. Mã chỉ mở màn hình nhân viên của máy này, không mở gì khác.
setup-pin-offered = Sáu chữ số, vừa được chọn ngẫu nhiên. Xin chép ra giấy; các số này sẽ không hiện lại.
setup-pin-others = Số khác
setup-pin-own = Hoặc sáu chữ số tự chọn
setup-pin-take = Dùng { $pin }
setup-look-again = Tìm lại
setup-failed = Không thực hiện được: { $why }
setup-faults = { $count ->
   *[other] Có { $count } ô ở trên cần sửa.
}
setup-passphrase-taken = Sáu từ này là cụm mật khẩu. Xin chép ra giấy ngay bây giờ; sau khi bắt đầu, chương trình sẽ hỏi hai từ trong số đó.
setup-petition-bundled = Có sẵn trong chương trình.
setup-petition-from = Lấy từ { $path }
setup-petition-choose = Chọn thỉnh nguyện thư
setup-petition-look = Xem như người ký sẽ thấy
# check
setup-petition-places = Đây là các tệp thỉnh nguyện thư (.toml) và thư (.txt, .docx, .odt, .md, .html) trên ổ USB, trong thư mục Tài liệu và Tải xuống. Chạm vào một tệp để xem như người ký sẽ thấy.
setup-petition-none = Không tìm thấy tệp nào ở đó. Xin cắm một ổ USB, hoặc ghi tệp ở đâu.
setup-petition-path = Hoặc ghi tệp ở đâu
setup-petition-open = Mở tệp
# check
setup-petition-order = Một lá thư là một tài liệu hoặc văn bản thuần gồm các phần: tiêu đề thành một dòng riêng, nội dung thư, “To: Hội đồng Thành phố”, “From: [Tên của quý vị]”, và yêu cầu mà người ta ký vào. “To:” và “From:” cũng có thể đặt ở đầu. Nếu không có, lời chào cho biết gửi cho ai, và đoạn cuối là yêu cầu.
setup-online-bad = Xin ghi đủ cả địa chỉ, ví dụ https://example.org/protect
setup-event-bad = Xin đặt cho sự kiện một tên có chữ cái hoặc chữ số, dài nhất 60 ký tự
setup-words-key = Trên ổ USB này có chìa khóa của người tổ chức. Chỉ người tổ chức mới nên giữ chìa khóa đó; nó không nên nằm trên ổ USB chuyền qua nhiều người. Sau khi tham gia, xin trả lại ổ USB. Chìa khóa không được chép sang máy này.
preview-title = Như người ký sẽ thấy
preview-first = Trang đầu
preview-letter = Thư và đơn ký
preview-take = Dùng thỉnh nguyện thư này
# check
preview-as-read = Như đã đọc
# check
preview-read = Đọc từ một lá thư. Mọi phần có đúng chỗ không?
# check
preview-read-target = Gửi cho: { $target }
# check
preview-read-demand = Điều được ký: { $demand }
# check
preview-read-sponsors = Tổ chức bảo trợ: { $sponsors }
# check
preview-read-no-sponsors = Tổ chức bảo trợ: không có
# check
preview-note-greeting = Lời chào ở dòng { $line } cho biết gửi cho ai.
# check
preview-note-title = Tiêu đề cho biết gửi cho ai.
# check
preview-note-demand = Đoạn cuối (dòng { $line }) là điều được ký.
# check
preview-note-left-out = Đã bỏ: “{ $text }” (dòng { $line })
# check
preview-note-encoding = Tệp được đọc theo bảng mã { $name }. Xin xem lại các dấu.
# check
preview-note-besides = Đã bỏ chú thích và nhận xét ({ $count })
ready-title = Sẵn sàng chưa?
ready-intro = Chiến dịch đã bắt đầu. Có bốn việc cần làm trước khi dựng bàn đầu tiên; trong văn phòng cũng có trang này, ở mục “Chiến dịch”.
ready-passphrase = Cụm mật khẩu đã chép ra giấy
ready-passphrase-text = Cụm mật khẩu mở được mọi chữ ký, và không ai cấp lại được. Xin cất ở chỗ khác, không để cùng với máy.
ready-passphrase-ask = Mất cụm mật khẩu thì không có gì thay được. Xin đọc trên tờ giấy đã chép: từ số { $first } và từ số { $second }.
ready-passphrase-own = Mất cụm mật khẩu thì không có gì thay được. Xin chép cụm của quý vị ra giấy, và cất ở chỗ khác, không để cùng với máy.
ready-passphrase-compare = So sánh
ready-passphrase-show = Hiện sáu từ
ready-passphrase-hide = Ẩn sáu từ
ready-passphrase-noted = Đã chép ra giấy
ready-passphrase-wrong = Đây là một từ khác
ready-passphrase-done = Xong.
ready-key = Chìa khóa có trên hai ổ USB
ready-key-text = Nếu mất máy này, chìa khóa trên ổ USB và cụm mật khẩu trên giấy vẫn mở được tất cả. Xin cất hai ổ USB ở hai nơi.
ready-key-copy = Chép chìa khóa vào ổ USB
ready-key-on = Đã chép và đọc lại: { $sticks }.
ready-key-more = Bây giờ xin cắm một ổ USB khác.
ready-campaign = Chiến dịch có trên ổ USB dành cho máy tính bảng
ready-campaign-text = Trên từng máy tính bảng, xin cắm ổ USB này và chọn “Tham gia chiến dịch”. Chìa khóa không bao giờ nằm trên ổ này.
ready-campaign-write = Ghi chiến dịch vào ổ USB
ready-campaign-on = Phiên bản { $version } đã ở trên { $stick }, và đã được đọc lại.
ready-campaign-old = Trên { $stick } là một phiên bản cũ hơn. Bây giờ là phiên bản { $now }: xin ghi lại, rồi dùng ổ USB đó để tham gia lại trên từng máy tính bảng.
# check: "bản hướng dẫn" (instructions on one page) for "card"
ready-card = Tình nguyện viên có bản hướng dẫn
ready-card-text = Một trang để in: việc tình nguyện viên làm, từng bước một. Trang này không ghi mã PIN, cũng không ghi sáu từ.
ready-card-save = Lưu bản hướng dẫn
ready-card-in = Tệp ở { $path }.
ready-working = Đang thực hiện
ready-no-stick = Không có ổ USB. Xin cắm một ổ, chờ một chút rồi thử lại.
ready-same-stick = Chìa khóa đã có trên { $stick }. Xin cắm một ổ USB khác cho bản sao thứ hai.
ready-which = Ổ USB nào?
ready-has-key = Trên { $stick } có chìa khóa của người tổ chức. Ai nhận ổ USB này để dùng cho máy tính bảng thì cũng nhận luôn chìa khóa. Xin dùng ổ USB khác.
ready-has-campaign = { $stick } là ổ USB dành cho máy tính bảng, sẽ qua tay nhiều người. Xin dùng ổ USB khác cho chìa khóa.
ready-anyway = Vẫn ghi vào ổ này
ready-let-be = Dùng ổ USB khác
ready-folder = Chiến dịch và chìa khóa của nó ở { $path }.
ready-first = Trước hết, xin chép cụm mật khẩu ra giấy: không ai cấp lại được.
ready-left = { $count ->
   *[other] Còn { $count } việc. Để sau làm cũng được.
}
ready-all = Mọi việc đã xong.
ready-begin = Đến trang đầu
office-campaign-change = Đổi sự kiện, mục tiêu, tên, mã PIN
office-campaign-ready = Chìa khóa, ổ USB và bản hướng dẫn: xong { $done } trên 4 việc
office-campaign-leave = Rời chiến dịch này
office-campaign-newer = Trên ổ USB dành cho máy tính bảng là một phiên bản cũ hơn. Xin ghi lại chiến dịch vào ổ đó, rồi dùng nó để tham gia lại trên từng máy tính bảng.
change-title = Thay đổi chiến dịch
change-text = Những gì thay đổi ở đây được ký bằng chìa khóa của quý vị, thành một phiên bản mới của chiến dịch. Máy tính bảng nhận phiên bản đó khi tham gia lại bằng ổ USB.
change-event = Sự kiện mang mã { $code }
change-event-new = Thêm một sự kiện
change-goal = Mục tiêu của một trạm, số chữ ký mỗi ngày (để trống: không có)
change-goal-bad = Xin ghi một số nguyên, hoặc để trống
change-count = Cho người ký thấy hôm nay có bao nhiêu người đã ký tại đây
change-retention = Hạn hủy chìa khóa, ví dụ 2027-06-30
change-retention-note = Người ký được cho biết ngày này. Có thể dời ngày đó sớm hơn, nhưng không được lùi lại.
change-day-bad = Xin ghi ngày theo dạng 2027-06-30
change-stations = Tên các trạm, ví dụ Bàn 2
change-station = Trạm { $id }
change-station-own = Trạm { $id }, máy này
change-station-bad = Tên dài nhất 40 ký tự
change-save = Ký các thay đổi
change-signed = Phiên bản { $version } đã được ký. Bây giờ xin ghi lại chiến dịch vào ổ USB: “Chiến dịch”, rồi “Chìa khóa, ổ USB và bản hướng dẫn”.
change-pin-text = Mã PIN là của riêng máy này và không có trên ổ USB nào. Không cần mã cũ.
change-pin = Mã PIN mới của máy này
change-pin-save = Đổi mã PIN
change-pin-done = Từ bây giờ, mã PIN mới có hiệu lực.
change-mirror-title = Bản sao song song của máy này
change-mirror = Mỗi chữ ký cũng được ghi vào { $path }.
change-mirror-none = Chưa có bản sao song song. Nếu thêm một ổ USB hoặc thẻ nhớ thứ hai, mỗi chữ ký được lưu hai lần.
change-mirror-find = Chọn ổ USB hoặc thẻ nhớ
change-mirror-end = Ngừng sao song song
change-mirror-no-medium = Không có ổ USB hay thẻ nhớ. Xin cắm một cái, chờ một chút rồi thử lại.
leave-title = Rời chiến dịch này?
leave-count = { $count ->
   *[other] Máy này đang lưu { $count } chữ ký.
}
leave-not-turned-in = { $count ->
   *[other] Trong đó có { $count } chữ ký chưa nộp. Xin nộp vào ổ USB trước.
}
leave-key = Chìa khóa của người tổ chức chiến dịch này cũng ở trên máy này, và ở lại cùng với chiến dịch.
# check: "để riêng" for "put aside"
leave-text = Không có gì bị xóa. Chiến dịch và các chữ ký được để riêng ra trên máy này, và có thể tiếp tục lại từ trang đầu. Sau đó, có thể bắt đầu hoặc tham gia một chiến dịch khác ở đây.
# check
leave-named = Chiến dịch này được nêu khi mở chương trình. Xin đóng chương trình, rồi mở lại mà không nêu chiến dịch nào.
leave-go = Để riêng chiến dịch này
leave-stay = Ở lại chiến dịch này
aside-title = Đã để riêng trên máy này
aside-name = Tiếp tục lại: { $name }
forgotten-title = Quên mã PIN?
forgotten-text = Với cụm mật khẩu của người tổ chức, máy này nhận một mã PIN mới. Chìa khóa phải có trên máy này, hoặc trên một ổ USB đang cắm. Nếu không có chìa khóa, xin hỏi người tổ chức.
forgotten-open = Mở
card-title = Dành cho tình nguyện viên ở bàn
card-begin = Bắt đầu
card-begin-text = Chạm “Nhân viên” trên trang đầu, gõ mã PIN mà người tổ chức đã cho biết, rồi mở ca của quý vị. Từ lúc đó, máy tính bảng là của người ký.
card-hand = Đưa máy cho người ký
card-hand-text = Người ký chạm “Đọc và ký tên”, đọc, điền đơn và ký bằng ngón tay. Xin để họ đọc bao lâu tùy ý. Màn hình cảm ơn khi chữ ký đã được lưu.
card-read = Ở đây không ai đọc được tên
card-read-text = Mỗi chữ ký được niêm phong ngay cho người tổ chức. Cả quý vị lẫn kẻ trộm đều không tra được gì trên máy tính bảng này.
card-hide = Ẩn màn hình
card-hide-text = Đặt ba ngón tay lên màn hình cùng lúc thì mọi điều người ký đang ghi sẽ được ẩn đi và xóa hết.
card-wrong = Khi có trục trặc
card-wrong-text = Chạm “Nhân viên”: trục trặc được ghi ở trên cùng, kèm theo việc cần làm. Chữ ký nào đã được cảm ơn thì vẫn an toàn. Nếu máy tính bảng không nhận chữ ký, xin dùng các tờ giấy.
card-end = Buổi tối
card-end-text = Chạm “Nhân viên”, rồi “Kết thúc ca”, và giữ biên nhận ở chỗ khác, không để cùng với máy tính bảng. Cắm một ổ USB, chọn “Nộp vào ổ USB”, rồi đưa ổ USB cho người tổ chức.
card-gone = Nếu mất máy tính bảng
card-lost = Xin báo ngay cho người tổ chức. Không ai đọc được các chữ ký trong máy.
card-lost-to = Xin báo ngay cho { $name }: { $contact }. Không ai đọc được các chữ ký trong máy.
card-foot = Mã PIN không có trên bản này, và không được ghi trên bất cứ giấy nào ở bàn. Ai hỏi tên của mình sẽ đi đâu thì có thể đọc ở phía trên nút “Ký tên”.

## The program around the screens

app-merged = { $new ->
   *[other] { $name }: { $new } mục mới
}
app-merged-damaged = { $name } bị hỏng hoặc bị cắt mất. Các mục trước chỗ hỏng đã được gộp; xin lấy phần còn lại từ trạm của nó.
# check
app-merged-salvaged = { $name } bị hỏng. Mọi thứ cứu được trong đó đã được gộp. Phần còn thiếu được ghi ở trạm của nó bên dưới.
app-already-running = Chương trình đang chạy rồi
app-already-running-do = Petition Kiosk đang mở trên máy này. Xin tìm cửa sổ của chương trình, ví dụ bằng phím Alt và Tab. Nếu không thấy, xin chờ một phút rồi mở lại.
app-not-merged = { $name } chưa được gộp. { $why }
app-missing = Trạm { $station }: thiếu các mục { $from } đến { $until }. Xin lấy từ máy tính bảng hoặc bản sao song song của nó.
app-another = Trạm { $station }: mục { $seq } khác với biên nhận. Sổ ghi của trạm đã bị sửa hoặc sao chép.
app-parted = Trạm { $station }: từ mục { $seq } trở đi có hai chuỗi, vì sổ ghi của trạm đã bị sao chép. Cả hai đều được giữ.

## The organizer's office

office-unlock = Văn phòng
office-unlock-text = Cụm mật khẩu của người tổ chức mở các chữ ký của trạm này. Cụm mật khẩu không được lưu.
office-practice = Khi thử nghiệm, cụm mật khẩu là “practice”.
office-passphrase = Cụm mật khẩu
office-open = Mở
office-opening = Đang mở
office-opening-so-far = Đang mở { $done } trên { $of }
office-back = Về trạm
office-open-word = Văn phòng, đang mở
office-lock = Khóa
office-today = Hôm nay
office-roll = Danh sách ký
office-sheets = Các tờ
office-stations = Các trạm
office-stations-text = Xin cắm ổ USB có bản nộp của một trạm. Gộp theo thứ tự nào cũng được, và gộp hai lần không làm thay đổi gì.
office-sticks = { $count ->
   *[other] Có { $count } bản nộp trên ổ USB
}
office-sticks-none = Không tìm thấy bản nộp trên ổ USB nào.
office-sticks-merged = Đã gộp mọi thứ trên các ổ USB. Có thể rút các ổ ra.
office-merge = Gộp
office-merging = Đang gộp
office-merged = Đã gộp. Có thể rút ổ USB an toàn.
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = Máy này
office-station-waits = Mới: xin so sáu từ này với biên nhận của máy tính bảng, rồi tiếp nhận trạm. Trước đó, không gì của trạm này được tính.
office-station-accepted = Đã tiếp nhận
office-station-office = Đã tiếp nhận làm văn phòng
office-station-refused = Đã từ chối. Không gì của trạm này được tính.
office-station-signatures = { $count ->
   *[other] { $count } chữ ký
}
office-station-head = { $count ->
   *[other] Trạm { $station }: { $entries } mục, { $code }
}
office-station-take-in = Tiếp nhận
office-station-refuse = Từ chối
office-station-unsigned = { $count ->
   *[other] { $count } quyết định hoặc dòng không có chữ ký của quý vị. Không có hiệu lực.
}
office-station-other-keys = { $count ->
   *[other] { $count } mục được niêm phong cho chìa khóa khác với chìa khóa của chiến dịch. Người khác có thể đọc được.
}
office-station-refused-entries = { $count ->
   *[other] { $count } mục mà quý vị đã từ chối
}
office-station-unopened = { $count ->
   *[other] { $count } mục không mở được hoặc sai quy tắc. Không có trong danh sách nào.
}
office-station-later = { $count ->
   *[other] { $count } quyết định có giờ còn ở tương lai. Không có hiệu lực; xin kiểm tra đồng hồ của máy.
}
office-station-claims = Trạm này cho biết có mục chưa đến nơi. Điều đó chỉ được tính sau khi trạm được tiếp nhận.
office-station-unknown = Chưa nhận được gì của trạm { $station }. Quý vị đã gõ biên nhận của trạm đó.
# check
office-table = Tất cả các trạm
# check
office-table-station = Trạm
# check
office-table-state = Tình trạng
# check
office-table-newest = Chữ ký mới nhất
# check
office-table-missing = Mục còn thiếu
# check
office-table-differs = khác với biên nhận
# check
office-state-waits = Chờ tiếp nhận
# check
office-state-refused = Đã từ chối
# check
office-state-unknown = Chưa nộp
office-alarm-dismiss = Bỏ qua cảnh báo
office-alarm-dismissed = Quý vị đã bỏ qua cảnh báo này.
office-alarm-show = Hiện lại
office-entries = Mục
office-campaign = Chiến dịch
office-signatures = { $count ->
   *[other] chữ ký
}
office-events = { $count ->
   *[other] sự kiện
}
office-states = { $count ->
   *[other] tiểu bang
}
office-unopened = { $count ->
   *[other] Không mở được { $count } mục.
}
office-by-hour = Chữ ký theo giờ, { $day }
office-by-day-chart = Chữ ký theo ngày
office-by-station = Theo trạm
office-stations-count = { $count ->
   *[other] trạm
}
office-others = Còn lại: { $count }
office-no-state = Không ghi tiểu bang
office-goal = { $count } trên { $goal } mong đợi, { $percent } % ({ $each } mỗi ngày ở mỗi trạm)
office-all-days = Mọi ngày
office-how-signed = Cách ký
office-on-screen = Trên màn hình
office-on-blank-sheets = Trên giấy
office-agreed = Cho phép liên lạc
office-agreed-email = Qua email
office-agreed-texts = Qua tin nhắn
office-agreed-other-words = Đã đồng ý với câu chữ khác
office-agreed-none = Không cách nào: không đánh dấu ô nào
office-share = { $count } trên { $of }
office-count-pairs = { $count ->
    [1] Trong đó có một cặp có thể là cùng một người.
   *[other] Trong đó có { $count } cặp, mỗi cặp có thể là cùng một người.
}
office-waiting-stations = { $count ->
   *[other] trạm cần tiếp nhận
}
office-waiting-alarms = { $count ->
   *[other] trạm bị thiếu mục
}
office-waiting-late = { $count ->
   *[other] trạm chưa nộp
}
office-waiting-pairs = { $count ->
   *[other] cặp cần quyết định
}
office-waiting-sheets = { $count ->
   *[other] tờ bị thất lạc
}
office-next-stations = Xem các trạm
office-next-pairs = Quyết định các cặp
office-next-sheets = Tìm các tờ thất lạc
office-report-pdf = Lưu thành PDF
office-report-svg = Lưu thành SVG
office-report-saved = Tệp ở { $path }
office-report-until = Tính đến { $moment }, lúc có chữ ký cuối cùng.
office-report-names-nobody = Trang này không nêu tên người nào đã ký.
office-report-left-out = { $count ->
   *[other] Còn { $count } chữ ký không được tính: đã rút, bị loại, hoặc là chữ ký trùng.
}
office-nobody = Chưa có ai ký.
office-no-event = Không có sự kiện
office-name = Họ tên
office-place = Thành phố, tiểu bang, ZIP
office-when = Đã ký
office-search = Tìm theo họ tên, email, mã ZIP hoặc đường
office-found-nobody = Không tìm thấy ai.
office-withdrawn = Đã rút: không có trên tờ nào, cũng không trong danh sách nào
office-weeded = Bị loại: { $why }
# check
office-held = Đang chờ: đây không giống tên người. Xin tính hoặc loại chữ ký này
# check
office-count-it = Cho tính
# check
office-as-written = { $field }, như đã ghi
office-duplicate = Đã đánh dấu là trùng với một chữ ký khác: tính một lần
office-withdraw = Rút
office-weed = Loại bỏ
office-weed-reason = quyết định của người tổ chức
office-again = Chữ ký trùng: tính một lần; quyết định về chữ ký kia cũng áp dụng cho chữ ký này
office-two-people = Hai người: tính cả hai
office-count-again = Cho tính lại
office-duplicates = Chữ ký trùng
office-duplicates-text = Người ký hai lần được tính một lần. Quý vị quyết định các trường hợp chưa rõ. Mọi câu trả lời đều sửa lại được.
office-duplicates-left = { $count ->
    [0] Không có gì phải trả lời
   *[other] { $count } cặp phải trả lời
}
office-duplicates-none = Có vẻ không còn ai ký hai lần.
office-duplicates-put-off = { $count ->
   *[other] Xem { $count } cặp để sau
}
office-duplicates-back = Về cặp trước (Backspace)
# check
office-kinds = Trả lời nhiều cặp cùng lúc
# check
office-kinds-text = Các cặp giống nhau vì cùng lý do nằm trên một dòng. Xin xem vài cặp, rồi trả lời tất cả.
# check
office-kinds-sure = ít nhất { $least } trên 100 là một người
# check
office-kinds-unsure = { $least } đến { $below } trên 100 là một người
# check
office-kinds-look = Xem { $count } cặp
# check
office-kinds-sample = { $shown } trên { $count } cặp, từ ít chắc nhất đến chắc nhất
# check
office-kinds-same = Tất cả { $count } cặp: cùng một người
# check
office-kinds-apart = Tất cả { $count } cặp: hai người
# check
office-kinds-back = Về tất cả các cặp
# check
office-kinds-taken = Đã trả lời { $count } cặp cùng lúc.
# check
office-kinds-take-back = Sửa lại
# check
office-duplicates-once = { $count ->
   *[other] Đã tự động tìm thấy { $count } chữ ký trùng: cùng họ tên, và cùng email, điện thoại hoặc chỗ ở.
}
office-duplicates-see = Xem trong danh sách ký
office-answer-same = 1 · Cùng một người
office-answer-different = 2 · Hai người
office-answer-later = 3 · Để sau
office-street = Đường
office-email = Email
office-phone = Điện thoại
office-comment = Lời nhắn
office-event = Sự kiện
reason-same-email = cùng email
reason-email-near = email khác một chữ
reason-same-phone = cùng điện thoại
reason-phone-near = điện thoại khác một chữ số
reason-same-zip-and-street = cùng ZIP và đường
reason-same-street = cùng đường
reason-similar-street = đường gần giống
reason-same-zip = cùng ZIP
reason-same-city = cùng thành phố
reason-same-name = cùng họ tên
reason-names-swapped = tên và họ đổi chỗ
reason-junior = chỉ một bên có Jr. hoặc Sr.
reason-name-same = { $which ->
    [first] cùng tên
   *[other] cùng họ
}
reason-name-letters = { $which ->
    [first] { $count ->
       *[other] tên khác { $count } chữ cái
    }
   *[other] { $count ->
       *[other] họ khác { $count } chữ cái
    }
}
reason-name-nickname = { $which ->
    [first] tên này là cách gọi ngắn của tên kia
   *[other] họ này là cách gọi ngắn của họ kia
}
reason-name-initial = { $which ->
    [first] tên này là chữ đầu của tên kia
   *[other] họ này là chữ đầu của họ kia
}
reason-name-part = { $which ->
    [first] tên này là một phần của tên kia
   *[other] họ này là một phần của họ kia
}
reason-name-alike = { $which ->
    [first] tên gần giống
   *[other] họ gần giống
}
reason-name-missing = { $which ->
    [first] không có tên
   *[other] không có họ
}
reason-name-script = { $which ->
    [first] tên viết bằng loại chữ khác
   *[other] họ viết bằng loại chữ khác
}
reason-name-different = { $which ->
    [first] tên khác nhau
   *[other] họ khác nhau
}
office-filter = Lọc
office-filters = { $count ->
   *[other] Lọc ({ $count })
}
office-found = { $count } trên { $of }
office-page = { $first } đến { $last }
office-newer = Mới hơn
office-older = Cũ hơn
office-day = Ngày
office-language = Ngôn ngữ
office-filter-agreed = Đồng ý với
office-consent-none = Không gì cả
office-consent-other-words = Câu chữ khác
office-texts = Tin nhắn
office-medium = Ký trên
office-filter-on-screen = Màn hình
office-on-sheets = Giấy
office-standing = Tình trạng
office-counts = Được tính
office-standing-again = Chữ ký trùng
office-standing-withdrawn = Đã rút
office-standing-weeded = Bị loại
# check
office-standing-held = Đang chờ
office-exports = Xuất tệp
office-exports-text = Mỗi người ký nằm trong một tệp, tùy điều họ đã đồng ý. Không ai bị ghi danh nhận điều họ không yêu cầu.
office-export = Xuất
office-exporting = Đang xuất
office-export-handed-over = Để giao
office-export-all = Mọi thứ đã lưu về mỗi người ký, trừ nét ký, để quý vị tự dùng.
office-export-delivery = Chỉ họ tên và nơi ở, để giao cùng với thỉnh nguyện thư.
office-export-parted = Các tệp để nhập vào hệ thống này, chia theo điều người ký đã đồng ý.
# check
office-export-asked = Chỉ những người đã yêu cầu được liên lạc, trong các tệp chia theo điều họ yêu cầu.
office-exported = { $count ->
   *[other] { $count } tệp ở { $folder }
}
office-in-all = Tổng số chữ ký
office-guarded = { $count ->
   *[other] { $count } ô bắt đầu giống công thức nên được thêm dấu nháy đơn, để không bảng tính nào chạy nó.
}
# check
office-shortened = { $count ->
   *[other] { $count } ô dài hơn mức hệ thống này nhận, nên phần cuối đã bị cắt.
}
group-everyone = Đã ký thỉnh nguyện thư
group-other-text = Đã ký một văn bản khác của thỉnh nguyện thư
group-email = Yêu cầu nhận email
group-texts = Yêu cầu nhận tin nhắn
group-both = Yêu cầu nhận cả hai
group-nobody = Không yêu cầu; không được ghi danh cho họ
group-no-contact = Không liên lạc được
group-other-words = Đã đồng ý với câu chữ khác; không được ghi danh cho họ
group-own = trong đó đã đồng ý với “{ $consent }”
group-partner = trong đó đồng ý nhận tin từ { $partner }
office-decide-text = Mỗi quyết định được lưu thành một mục niêm phong. Một quyết định sau có thể bãi bỏ quyết định đó.
office-sheets-text = Các dòng có đánh số, gồm họ tên, thành phố, tiểu bang, mã ZIP, ngày và nét ký. Không có email và điện thoại.
office-folder = Thư mục
office-paper = Giấy
office-letter = US Letter
office-a4 = A4
office-legal = US Legal; tờ trống có phần cho người thu thập chữ ký
office-parts = Chia phần
office-by-none = Tất cả chung
office-by-state = Theo tiểu bang
office-by-event = Theo sự kiện
office-by-day = Theo ngày
office-delivery = Để giao: không ghi ngày ký
office-print = Tạo các tờ đã ký (PDF)
office-printing = Đang in { $done } trên { $of }
office-stop = Ngừng
office-printed = { $pages ->
   *[other] { $pages } trang ở { $folder }
}
office-unprintable = { $count ->
   *[other] { $count } ký tự không có trong phông chữ nào; thay vào đó, mã số của ký tự được in trong khung.
}
office-other-text = { $count ->
   *[other] { $count } chữ ký thuộc một văn bản khác của thỉnh nguyện thư và không được in.
}
office-open-folder = Mở thư mục
office-printers-looking = Đang tìm máy in
office-printers-none = Máy này chưa cài máy in nào. Xin in các tệp từ máy khác.
office-on-paper = In bằng { $printer }
office-sent = Đang được gửi đến { $printer }
office-blank-title = Tờ trống
office-blank-text = Để ký tay bằng bút, mỗi tờ có số và mã riêng. Không số nào được phát hai lần.
# check
office-blank-lines = Số dòng
# check
office-blank-sheets = Tờ có nhiều dòng
# check
office-blank-slips = Phiếu cho một người ký
office-blank-count = Số tờ
office-for-event = Cho
office-issue = Phát tờ trống
office-issue-anyway = Vẫn phát
office-issued = { $count ->
    [1] Tờ { $first } ở { $folder }
   *[other] { $count } tờ, { $first } đến { $last }, ở { $folder }
}
office-poster-title = Thỉnh nguyện thư trực tuyến, trên giấy
office-poster-text = Tiêu đề, một câu và mã của thỉnh nguyện thư trực tuyến.
office-poster = Áp phích
office-poster-large = Áp phích lớn
office-tent = Bảng để bàn
office-slips = Phiếu phát tay
office-poster-dense = Mã quá dày nên không quét được từ chỗ người xem đứng. Xin dùng địa chỉ ngắn hơn hoặc giấy lớn hơn.
office-poster-done = Tệp ở { $folder }
office-campaign-text = Những gì mọi trạm của chiến dịch này đều có.
office-recipient = Mọi thứ được niêm phong cho chìa khóa của người tổ chức: { $key }
office-backup = Và cho chìa khóa dự phòng: { $key }
office-words = Sáu từ của chiến dịch này. Trạm muốn tham gia phải hỏi hai từ trong số đó.
# check
office-text-codes = Mã của văn bản thỉnh nguyện thư
# check
office-text-codes-why = Mã này cũng ở cuối mỗi tờ. Mã cho biết người ta đã ký văn bản nào.
office-online = Trực tuyến: { $address }
office-no-online = Không có địa chỉ trực tuyến
office-retention = Phải hủy chìa khóa chậm nhất ngày { $day }
office-no-retention = Chưa đặt hạn hủy chìa khóa

## Sheets of paper

office-paper-page = Nhập từ giấy
office-paper-text = Quét mã của một tờ, gõ số của tờ, hoặc ghi tên tệp ảnh hay bản quét. Rồi gõ từng dòng: họ tên, mã ZIP, và những gì khác có ở đó. Enter để sang ô kế.
office-paper-number = Số của tờ, hoặc tệp
office-paper-looking = Đang tìm mã trên hình
# check
office-paper-in-file = Các tờ trong tệp { $file }
# check
office-paper-on-page = { $number } (trang { $page })
# check
office-paper-unread = Không đọc được số nào ở trang { $pages } của tệp { $file }. Xin xem các trang này và gõ các số.
office-paper-sheet = Tờ { $number }
office-paper-line = Dòng { $line }
office-paper-line-of = Dòng { $line } trên { $of }
office-paper-second = Lần đọc thứ hai, do một người khác. Những gì người thứ nhất đã gõ không hiện ra.
office-paper-correct = Sửa lần đọc thứ nhất
office-paper-unknown = Trạm đã phát tờ này chưa nộp. Quý vị vẫn nhập tờ này được; sau dòng cuối cùng, xin bấm phím “phần còn lại trống”.
office-paper-stands = Đã lưu cho dòng này: { $what }
office-paper-storing = Đang lưu
office-paper-keys = Chữ số sau tên là bắt đầu mã ZIP. Gõ " ở ô nơi ở để lặp lại dòng trước. ↑ để quay lại sửa. Ở dòng trống, bấm một phím:
office-paper-blank = Trống
office-paper-struck = Bị gạch
office-paper-illegible = Không đọc được
office-paper-duplicate = Vẫn người đó
office-paper-rest-blank = Phần còn lại trống
office-paper-was-given = Đã đưa ra ngoài
office-paper-came-back = Đã trở về
office-paper-is-missing = Bị thất lạc
office-paper-attach = Đính kèm { $file } vào tờ này
office-paper-place = ZIP, hoặc thành phố, bang
office-paper-ticks = Ô ({ $letters })
office-paper-event = Sự kiện
office-paper-issued = Đã phát
office-paper-out = Ở ngoài
office-paper-back = Đã về
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = Chờ nhập
office-paper-entered = Đã nhập
office-paper-missing = Thất lạc
office-paper-again = Cần đọc lại
office-paper-signed = Chữ ký
office-paper-alike = { $count ->
   *[other] { $percent } % của { $count } dòng được hai người đọc giống nhau
}
office-paper-differ = Xin xem lại tờ { $number }, dòng { $line }
office-paper-open = { $count ->
   *[other] { $count } tờ chưa được nhập
}
office-paper-read = { $of ->
   *[other] { $read } trên { $of } dòng
}
office-paper-finished = Tờ { $number } đã nhập xong và đã lưu. Số chữ ký trên tờ: { $count }
office-paper-stored = Đã lưu cho tờ { $number }
office-paper-attached = Hình đã được niêm phong và đính kèm vào tờ { $number }. Bản thân tệp hình vẫn chưa niêm phong.
office-paper-no-number = Số của tờ có dạng 7K3QM-0031-W. Số nằm ở đầu tờ.
office-paper-wrong-character = Một ký tự của số này sai. Xin xem lại tờ giấy.
office-paper-needs-name = Xin gõ họ tên, hoặc bấm một trong các phím dưới đây
# check
office-paper-keep-as-written = Nếu trên giấy ghi như vậy, xin bấm Enter lần nữa: sẽ được giữ như đã ghi.
office-certificate = Giấy chứng nhận hủy chìa khóa
office-certificate-title-begun = Việc hủy chìa khóa đã bắt đầu
office-certificate-begun = Lúc { $moment }, việc hủy chìa khóa của chiến dịch này bắt đầu. Trang này không chứng nhận rằng việc đó đã xong: một tệp chìa khóa có thể vẫn còn mở được tất cả. Khi xong, một giấy chứng nhận sẽ thay trang này; nếu quý vị đang đọc trang này, xin làm lại từ đầu.
office-certificate-done = Lúc { $moment }, các tệp chìa khóa của chiến dịch này được nêu ở đây đã bị hủy. { $count } chữ ký trong sổ ghi của chiến dịch không bao giờ mở lại được bằng các tệp đó nữa.
office-certificate-practice = Đây là chiến dịch thử nghiệm. Ai cũng biết chìa khóa của nó, nên không gì trong đó từng là bí mật.
office-certificate-campaign = Chiến dịch và chìa khóa
office-certificate-id = Chiến dịch
office-certificate-key = Chìa khóa công khai
office-certificate-until = Hạn hủy
office-certificate-late = { $day }; đã làm trễ hơn
office-certificate-begun-at = Bắt đầu
office-certificate-done-at = Xong
office-certificate-destroyed = Đã hủy
office-certificate-meant = Sẽ hủy
office-certificate-gone = Đã mất từ trước
office-certificate-ledger = Sổ ghi
office-certificate-signatures = Chữ ký
office-certificate-unreadable = Những gì không còn mở được
office-certificate-unreached = Những gì chưa bị hủy
office-certificate-how = Cách hủy
office-certificate-how-text = Mỗi tệp đã được ghi đè bằng các byte ngẫu nhiên, được đồng bộ xuống ổ đĩa, đổi tên rồi xóa. Bộ nhớ flash và một số hệ thống tệp còn giữ các khối cũ một thời gian: ở đó, chính cụm mật khẩu dùng để khóa chìa khóa bảo vệ nó. Bản thân sổ ghi không thay đổi, và vẫn qua được kiểm tra.
office-certificate-who = Người hủy
office-certificate-witness = Người chứng kiến
office-certificate-day = Ngày
office-certificate-foot = Do Petition Kiosk { $version } tạo. Không nêu tên người nào đã ký.
office-unreached-stick = Một tệp chìa khóa của chiến dịch này trên ổ USB: { $path }
office-unreached-unknown = Một tệp chìa khóa có thể thuộc chiến dịch này hoặc chiến dịch khác: { $path }
office-unreached-names = Các tên khác của tệp chìa khóa { $path } trên cùng ổ đĩa: { $count }. Chúng dẫn đến cùng một tệp. Khi tệp đó bị hủy thì chúng trống; xin tự tay xóa.
office-unreached-backup = Chìa khóa dự phòng. Ai có nó đều mở được tất cả: { $key }
office-unreached-copies = Các bản sao của tệp chìa khóa trên ổ USB không cắm vào, trong bản sao lưu của một máy, hoặc trong két sắt. Xin tự tay hủy.
office-unreached-lists = Mọi thứ đã in, xuất hoặc gửi sang hệ thống khác trước đây. Ở đâu cũng vẫn đọc được.
office-unreached-stations = Các trạm khác. Chúng không có chìa khóa và không được báo về việc này. Xin kết thúc chiến dịch ở các trạm đó trước, nếu không chúng sẽ tiếp tục thu những chữ ký mà không ai mở được.
office-erase = Hủy chìa khóa
office-erase-text = Sau chiến dịch, những gì đã niêm phong nên trở thành không đọc được mãi mãi. Không có chìa khóa thì không đọc được sổ ghi.
office-erase-look = Xem những gì sẽ bị hủy
office-erase-dies = Những thứ này sẽ bị hủy và không khôi phục được
office-erase-resumed = Việc hủy chìa khóa đã bắt đầu ngày { $day } mà chưa xong. Việc đó tiếp tục từ chỗ ấy.
office-erase-count = { $count ->
   *[other] { $count } chữ ký sẽ không đọc được mãi mãi
}
office-erase-sticks = Hủy cả các tệp chìa khóa trên ổ USB
office-erase-unreached = Những thứ này sẽ không bị hủy
office-erase-folder = Giấy chứng nhận sẽ nằm ở { $folder }
office-erase-type = Để xác nhận, xin gõ: { $name }
office-erase-now = Hủy chìa khóa mãi mãi
office-erase-running = Đang hủy chìa khóa
office-erase-back = Quay lại
office-erased = Chìa khóa đã bị hủy.
office-erased-text = Những gì niêm phong bằng chìa khóa đó không còn mở được bằng nó nữa, và trạm này không thu chữ ký nữa. Giấy chứng nhận ở { $path }
