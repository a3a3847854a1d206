### Every sentence a person reads, in Chinese (simplified).
### Plain words, short sentences, no exclamation marks. "密封" (sealed), not "加密" (encrypted).
### Nobody who speaks the language natively has read the sentences for staff and organizers.

## What is wrong with a field (signature::Fault)

fault-missing-given-name = 请填写您的名字
fault-missing-family-name = 请填写您的姓氏
fault-missing-email = 请填写电子邮箱，例如 name@example.org
fault-missing-zip = 请填写邮编（ZIP），五位数字
fault-missing-city = 请填写您所在的城市或镇
fault-missing-state = 请填写您所在的州，例如 DC 或 Ohio
fault-missing-street = 请填写门牌号和街道
fault-missing-phone = 请填写电话号码
fault-missing-comment = 请在这里写几句话
fault-missing-ink = 请用手指在框内签名
fault-too-long = 内容太长；最多 { $most } 个字符
fault-too-many-marks = 有一个字母的附加符号太多；请去掉一些
fault-no-letter = 姓名中至少要有一个字
# check
fault-not-a-name = 这是地址或号码；请在这里填写姓名
# check
fault-several-names = 这里有两个人的名字；每人单独签名
fault-not-an-email = 电子邮箱要有 @ 和一个点，例如 name@example.org
fault-not-a-phone = 电话号码有 7 到 15 位数字，例如 202-555-0147
fault-not-a-zip = 邮编（ZIP）是五位数字，例如 20009
# check
fault-zip-lacks-zero = 邮编（ZIP）是五位数字；是不是缺了开头的 0，例如 02134？
fault-not-a-state = 请填写州名或两个字母的缩写，例如 DC
fault-ink-too-little = 这只是一个点；请用手指签名
fault-ink-too-much = 笔画太多；请清除后只签一次名
fault-ink-outside = 笔画超出了框；请清除后签一次
fault-not-asked-for = 这份请愿书不需要填这一项
fault-no-such-consent = 这份请愿书没有这个选项
fault-consent-needs-contact = 请在上面填写邮箱或电话，或取消勾选
fault-no-such-language = 这份请愿书没有这种语言的文本

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = 无法使用 { $path }：{ $why }。
failure-file-unreadable = 无法读取 { $path }：{ $why }。请检查该文件，然后重试。
failure-io-not-found = 没有这个文件或文件夹
failure-io-permission = 本程序没有权限
failure-io-full = 磁盘已满
failure-io-read-only = 那里无法写入任何内容
# check
failure-io-device = 磁盘或U盘出了故障；请换一个，并把这个交给组织者
# check
failure-io-open-files = 打开的文件太多；请关闭其他程序后重试
# check
failure-io-more-files = 磁盘虽有空间，但不能再存放更多文件；请删除一些或换一个
failure-io-exists = 那里已经有了
failure-io-code = 系统报告错误 { $code }
failure-io-link = 这是一个链接，程序不跟随链接
failure-io-not-a-file = 这不是普通文件
failure-io-too-large = 超过了这类文件的上限 { $most } MB
failure-io-unknown = 系统没有说明原因
failure-lost-thread = 程序的一部分停止了。已保存的内容是安全的。请关闭程序，然后重新启动。
failure-nothing-to-receipt = 这个站点还没有保存任何内容，所以没有凭据可以打印。
failure-ledger-missing = { $path } 处没有记录簿。请检查路径。
failure-ledger-no-folder = 缺少存放记录簿的文件夹 { $path }。请建立这个文件夹，或选择别的位置。
failure-ledger-not-a-ledger = { $path } 无法作为记录簿读取。它保持原样；请寻找上交文件或同步副本。
failure-ledger-before-signing = { $path } 由 0.2 之前的版本生成，那种文件看不出是谁写的。它保持原样，没有从中取用任何内容。
failure-ledger-other-keys = 开始记录 { $path } 时，倡议活动的组织者钥匙与现在倡议活动文件夹里的不同。目前不收集签名。请询问组织者哪一个倡议活动才是对的。
failure-ledger-too-many-stations = { $path } 中的站点比任何一次征签都多。没有从中取用任何内容。请查明它的来源。
failure-campaign-other-petition = { $path } 不是组织者签过名的请愿书。请从组织者那里重新复制文件夹。
failure-campaign-other-organizer = { $path } 中的倡议活动，不是由本站点所加入的倡议活动的组织者签名的。这里没有任何改动。请询问组织者。
failure-campaign-older = { $path } 中的倡议活动比本站点上的旧。这里没有任何改动。请向组织者索取最新的。
failure-campaign-other-words = 这两个词不是 { $path } 中倡议活动的词。没有取用任何内容。请询问组织者，不要继续。
failure-key-no-signing-key = { $path } 由 0.2 之前的版本生成，没有签名用的钥匙，所以无法分辨谁说的话算数。请重新建立倡议活动。
failure-ledger-newer = { $path } 由本程序的更新版本生成。请更新这台设备上的程序。
failure-ledger-broken = { $path } 没有通过核验：{ $why }。它保持原样；请保留它，另开一本新的记录簿。
failure-broken-missing = 站点 { $station } 缺少第 { $seq } 条
failure-broken-changed = 站点 { $station } 的第 { $seq } 条被更改过
failure-broken-unsigned = 站点 { $station } 的第 { $seq } 条没有该站点的签名
failure-broken-forged-station = 站点 { $station } 的编号与它的钥匙不符
failure-broken-unknown-station = 第 { $seq } 条属于未知的站点
failure-ledger-other-campaign = { $path } 属于另一个倡议活动。请选择别的记录簿。
failure-ledger-in-use = 另一个 Petition Kiosk 正在使用 { $path }。请先关闭那一个。
# check
failure-ledger-not-a-turn-in = { $path } 既不是上交文件，也不是同步副本，其中没有找到本活动的任何内容。请在它的站点上生成一份上交文件。
failure-ledger-not-read-back = { $path } 读回的内容与写入的不一致。请换一个 U 盘；记录簿本身没有变。
failure-ledger-gone = { $path } 在打开时被拿走了。请放回去，然后重新启动程序；已确认的内容都在里面。
failure-ledger-stopped = 已停止打开。没有任何改动。
failure-disk-full = 磁盘已满。已确认的内容都是安全的；请腾出空间，然后重试。
# check
failure-not-written = 磁盘无法写入：已满，或出现故障。已确认的内容都安全。请腾出空间再试；如果没有用，请换一台平板。
failure-scan-size = 扫描件至少 1 字节，最多 { $most } MB。请用灰度扫描签名表，每英寸 150 到 200 点。
failure-scan-part = 站点 { $station } 的第 { $seq } 条是扫描件的一部分，无法打开。请查看纸质原件。
failure-seal = 这一条无法密封，所以没有保存任何内容。请重试。
failure-ledger-database = 无法使用记录簿。已确认的内容都是安全的；请重新启动程序。
failure-key-untested = 倡议活动的钥匙被更改过，或从未测试过，用它密封的内容可能永远打不开。请重新建立倡议活动，或从组织者那里重新复制它的文件夹。
failure-key-destroyed = 倡议活动的钥匙已于 { $day } 销毁，所以不能再为它收集签名。销毁证明是 { $path }。
failure-key-half-destroyed = { $day } 开始销毁倡议活动的钥匙，但没有完成，所以不为它收集签名。请在办公室的“倡议活动”中完成。
failure-campaign-no-folder = { $path } 处没有倡议活动文件夹。请从组织者那里复制，或发起征签。
failure-campaign-no-file = 倡议活动文件夹中缺少 { $path }。请从组织者那里重新复制文件夹。
failure-campaign-io = 无法使用 { $path }：{ $why }。没有任何改动。
failure-campaign-damaged = { $path } 不是本程序能读取的倡议活动。请从组织者那里重新复制文件夹。
# check
failure-petition-line = 第 { $line } 行（英文说明）：“{ $why }”。
# check
failure-petition-more = 此外还有 { $count } 处错误。
# check
failure-petition-empty = { $path } 无法签署：本程序无法把它读作请愿书。请选择别的文件。
# check
failure-petition-not-written = 无法把请愿书写入 { $path }，所以没有建立倡议活动。请选择别的请愿书。
# check
failure-petition-faults = 改正以下各行之前，{ $path } 无法签署。
failure-fit-boxes = { $language } 版本中，{ $boxes } 个同意选项使 { $paper } 纸上留给签名的地方太少。没有建立倡议活动。请缩短选项的句子，或去掉一些。
failure-fit-text = { $language } 版本中，标题、摘要、诉求和网址太长，用哪种纸留给签名的地方都太少。没有建立倡议活动。请缩短它们。
failure-campaign-not-empty = { $path } 不是空的。请为倡议活动选择一个新文件夹。
failure-campaign-address = 这个网址无法使用。网址以 https:// 开头，没有空格，最多 300 个字符，例如 https://example.org/protect。
failure-campaign-event = 活动的名称要有一个字母或数字，最多 60 个字符。“{ $name }”不符合。
failure-campaign-not-read-back = { $path } 读回的内容与写入的不一致。请换一个 U 盘。
failure-campaign-no-event = 没有代码为 { $code } 的活动。
failure-campaign-day = “{ $day }”不是 2027-06-30 这种写法的日期。
failure-campaign-later = 签名人得知的是：钥匙最迟在 { $day } 销毁。这个日期可以提前，不能推迟。没有任何改动。
failure-campaign-station-name = 站点的名称最多 40 个字符；“{ $name }”不符合。
failure-pin-digits = PIN 码是六位数字，没有别的字符。请另选一个。
failure-pin-common = 这个 PIN 码是别人最先会试的那一类，例如连号、重复数字或日期。请另选一个。
failure-pin-memory = 无法保存 PIN 码，因为这台设备的可用内存太少。请关闭其他程序，然后重试。
failure-passphrase-wrong = 这个密码短语打不开组织者的钥匙。没有任何改动；请重试。
failure-passphrase-short = 密码短语少于 { $least } 个字符。请选一个更长的，例如六个随机的词。
failure-passphrase-known = 密码短语“practice”人人都知道。请另选一个，例如六个随机的词。
failure-passphrase-guessable = 这个密码短语太容易被猜到，所以没有建立任何内容。请另选一个，例如六个随机的词。
failure-key-not-here = 组织者的钥匙不在这里（缺少 { $path }）。请在建立倡议活动的地方打开办公室，或用 U 盘把钥匙文件带来。
failure-key-gone = 这个倡议活动的钥匙已于 { $day } 销毁，用它密封的内容再也打不开了。请看销毁证明 { $path }。
failure-key-half-gone = { $day } 开始销毁这个倡议活动的钥匙，但没有完成。请在办公室的“倡议活动”中完成。
failure-key-other = { $path } 是另一个倡议活动的钥匙。没有任何改动；请选择正确的文件夹。
failure-key-damaged = { $path } 不是组织者的钥匙。请从组织者的备份中恢复。
failure-key-io = 无法使用 { $path } 处的组织者钥匙：{ $why }。
# check: "recipient" of the tool age
failure-key-recipient = 备用钥匙无法使用。它必须是 age 的公开钥匙，以 age1 开头。
failure-key-test = 新钥匙打不开测试记录，那样签名就永远打不开。没有建立倡议活动；请重试。
failure-print-nobody = 还没有签名可以打印。
failure-print-paper-only = 所有签名都在纸质签名表上，递交的就是这些表。没有需要打印的。
failure-export-nobody = 还没有签名可以导出。
failure-export-table = 无法生成名单。请重试，或选择别的格式。
failure-export-workbook = 无法生成工作簿。请改为导出 CSV。
failure-export-line = 无法生成一行 JSON。请重试，或选择别的格式。
# check
failure-print-no-address = 这个倡议活动没有网址，二维码将无处可去。网址在开始征签时填写。
failure-print-address-long = 网址太长，放不进二维码。请使用短网址。
failure-print-stopped = 已停止打印。已完成的文件会保留。
failure-print-font = 程序自带的一种字体无法使用。请重新安装程序。
failure-print-pdf = 无法合成 PDF。之前完成的文件会保留；请重试。
failure-print-svg = 只有由文字和数字组成的页面才能存为 SVG。请存为 PDF。
failure-print-picture = 无法生成图片。之前完成的文件会保留；请重试。
failure-print-io = 无法写入 { $path }：{ $why }。之前完成的文件会保留。
failure-blank-not-issued = 没有发出签名表。{ $why }
failure-blank-not-printed = { $why }签名表 { $first } 到 { $last } 已发出，但没有打印。这些编号不会再用；请重新打印以取得新编号。
failure-retention-over = 本次征签已于 { $day } 结束，那天是销毁钥匙的期限。不再收集签名；已确认的内容都是安全的。
failure-blank-retention-over = 没有发出签名表：销毁钥匙的期限 { $day } 已过。现在打印的签名表不会写明所填内容保存到哪一天。
failure-erasure-no-key = { $path } 中和已插入的 U 盘上都没有这个倡议活动的钥匙。没有任何改动；请到有钥匙的地方去做。
failure-erasure-on-stick = 钥匙在 U 盘上，不在 { $path } 中。没有任何改动；请勾选“U 盘上的钥匙文件也销毁”。
failure-erasure-done = 钥匙已于 { $day } 销毁，这里没有它的其他文件。销毁证明是 { $path }。
failure-erasure-name = 这不是倡议活动的名称，它的名称是“{ $name }”。没有销毁任何内容。
failure-erasure-sheet = 无法生成销毁证明。{ $why }此后没有销毁任何钥匙。
failure-erasure-certificate = 无法写入销毁证明 { $path }：{ $why }。请检查钥匙是否还在，然后换一个文件夹重试。
failure-erasure-file = 无法销毁 { $path }：{ $why }。销毁证明写的是已经开始，不是已经完成。请解决这个问题，然后重试。
failure-printer-no-system = 这台设备没有打印系统。请安装 CUPS，或用别的设备打印这些文件。
failure-printer-no-default = 没有设置默认打印机。请选择一台打印机。
failure-printer-unknown = 没有名为“{ $name }”的打印机。文件还在；请选择别的打印机。
failure-printer-refused = 打印机没有接受这些签名表。文件还在；请重新打印。
# check
failure-picture-kind = 这不是 PNG、JPEG、PDF、TIFF、WebP、HEIC、GIF 或 BMP。请给签名表拍一张照片，或输入它的编号。
# check
failure-picture-heic = 这是一张 iPhone 照片 (HEIC)，这里无法读取这一种。请以 JPEG 发送（设置、相机、格式、兼容性最佳），或输入签名表的编号。
# check
failure-picture-locked = 这个 PDF 要求密码。请不带密码保存，或打印成新的 PDF，或输入签名表的编号。
# check
failure-picture-another = 这张图片上还有一个无法读取的二维码。请单独拍那张签名表，或输入它的编号。
failure-picture-damaged = 这张图片无法读取。请另拍一张，或输入签名表的编号。
failure-picture-large = 这张图片太大。请以每英寸 150 到 300 点扫描签名表，或输入它的编号。
failure-picture-no-code = 这张图片上没有签名表的二维码。请靠近些、在更亮的地方拍，或输入编号。
failure-picture-stopped = 读取这张图片占用了太多时间或内存，程序已停止读取。请以每英寸 150 到 300 点扫描签名表，或输入它的编号。
failure-picture-not-started = 这台设备无法启动读取图片的进程。请关闭其他程序后重试，或输入签名表的编号。
# check
failure-import-title = 缺少标题行：第 { $line } 行是“{ $found }”。请在它前面另起一行写标题，或在任意位置写“Title: …”。
# check
failure-import-letter = 标题“{ $title }”（第 { $line } 行）之后没有正文。请在那里至少写一段，再写诉求。顺序是：标题、正文、“To: …”、“From: …”、诉求，每两部分之间空一行。
failure-import-target = 没有以“To:”开头的行，所以不知道向谁请愿。请单独写一行“To: 市议会”，放在开头或正文之后。
# check
failure-import-demand = 第 { $line } 行之后没有诉求。请在“To:”和“From:”两行之后写出供人签署的句子，或在任意位置写“Demand: …”。
failure-import-empty = 文本是空的。请写标题（单独一行）、正文、“To: …”、“From: …”和诉求，每两部分之间空一行。
# check
failure-import-target-empty = 第 { $line } 行的“To:”之后没有名称。请在同一行写“To: 市议会”。
# check
failure-import-target-sentence = 第 { $line } 行以“To:”开头，后面却像一个句子：“{ $found }”。请单独写一行说明向谁请愿，如“To: 市议会”。
# check
failure-import-greeting = 第 { $line } 行的称呼“{ $found }”没有说明向谁请愿。请单独写一行“To: 市议会”。
# check
failure-import-demand-long = 第 { $line } 行的段落会成为诉求，但它有 { $length } 个字符，签名表只容得下 600 个。请用一两句话写出诉求，如“Demand: …”。
# check
failure-import-damaged = 文档已损坏或不完整。请重新保存，或存为纯文本。
# check
failure-import-document = 这是压缩文件，或其他程序的文档。请存为 .docx、.odt 或纯文本。
# check
failure-import-old-office = 这是旧版 Word 的文档，或设有密码。请在 Word 中打开，存为不带密码的 .docx。
# check
failure-import-pdf = 这是 PDF。请把原文档存为 .docx、.odt 或纯文本。
# check
failure-import-rtf = 这是 RTF 格式（.rtf）。请存为 .docx、.odt 或纯文本。
# check
failure-import-picture = 这是图片。请把其中的文字写进文本文件。
# check
failure-import-unknown = 这不是文本文件。请把信件存为纯文本、.docx 或 .odt。
failure-io-not-text = 这不是纯文本；请存为纯文本（UTF-8）

## The signer's screens

kiosk-practice = 练习：在这里签名不算数
kiosk-read-and-sign = 阅读并签名
kiosk-or-phone = 或用您的手机签名
kiosk-staff = 工作人员
kiosk-larger-letters = 放大字体
kiosk-usual-letters = 恢复字体
kiosk-contrast = 对比度
kiosk-signed-today = { $count ->
   *[other] 今天有 { $count } 人在这里签名
}
kiosk-goal = 今天 { $count } / { $goal }
# check
kiosk-first-today = 成为今天在这里签名的第一人
# check
kiosk-goal-today = 今天的目标：{ $goal }
kiosk-not-collecting = 这台平板电脑目前不接受签名。请询问志愿者。
# check
kiosk-by = { $organizer } 发起的请愿
kiosk-to = 致：
kiosk-from = 发信人：
# check: 发起 (initiate) or 支持 (support); "sponsors" here are the organizations that stand behind it
kiosk-sponsors = 请愿发起组织：
kiosk-unofficial = 非官方译文
# check
kiosk-not-translated = 这份请愿书没有中文译文，以下显示的是 { $language } 原文。
kiosk-start-over = 重新开始
kiosk-read-on = 继续阅读 ↓
kiosk-go-sign = 签署这份请愿书
kiosk-read-again = 再读一遍
kiosk-sign-this = 签署这份请愿书
kiosk-given-name = 名字
kiosk-family-name = 姓氏
# check
kiosk-latin-names = 姓名也可以用拉丁字母填写
# check
kiosk-one-name = 我只有一个名字
kiosk-email = 电子邮箱
kiosk-phone = 电话
kiosk-street = 街道和门牌号
kiosk-zip = 邮编
# check
kiosk-postal-code = 邮政编码
kiosk-city = 城市
kiosk-state = 州
# check
kiosk-no-us-address = 我在美国没有地址
kiosk-comment = 您想对他们说的话
kiosk-optional = （选填）
kiosk-slip = 您是不是想填 { $email }？
kiosk-other-cities = 或：
# check
kiosk-more-cities = 更多
# check
kiosk-email-hint = 只有勾选下面的方框，您才会收到邮件
# check
kiosk-zip-hint = 城市和州会根据邮编自动填写
kiosk-ink = 请用手指签名
kiosk-mark = 用 × 签名
kiosk-undo = 撤销
kiosk-clear = 清除
kiosk-sign = 签名
kiosk-signing = 请稍候
# check
kiosk-consent-to-email = 请给我发送有关这次倡议活动的电子邮件
# check
kiosk-consent-to-texts = { $sender } 可以定期向我自动发送有关这次倡议活动的短信，每月最多 { $monthly } 条。可能产生短信费和流量费。回复 STOP 退订，回复 HELP 获取帮助。不同意此项也可以签名。
kiosk-sealed-line = 您一签名，内容立即密封。这台平板电脑无法再读取。
kiosk-how = 怎么做到的？
kiosk-how-answer = 您填写的内容会被锁起来，只有组织者能打开。钥匙不在这台平板电脑里。捡到或拿走它的人只能数出有多少个签名，一个也读不到。
kiosk-faults = { $count ->
   *[other] 上面有 { $count } 处需要改正
}
kiosk-not-stored = 您的签名没有保存。{ $why } 您填写的内容还在这里。
# check
kiosk-not-stored-disk-full = 这台平板电脑没有空间了。请告诉志愿者。
# check
kiosk-not-stored-ledger-gone = 这台平板电脑找不到保存签名的文件。请告诉志愿者。
# check
kiosk-not-stored-ledger-in-use = 这台平板电脑上的另一个程序正在使用保存签名的文件。请告诉志愿者。
# check
kiosk-not-stored-campaign-over = 这次倡议活动已经结束，不再接受签名。
# check
kiosk-not-stored-key-untested = 这台平板电脑还没有准备好接受签名。请告诉志愿者。
# check
kiosk-not-stored-read-only = 这台平板电脑无法写入磁盘。请告诉志愿者。
# check
kiosk-not-stored-other = 这台平板电脑出了问题。请告诉志愿者。
kiosk-still-there = 您还在吗？
kiosk-still-there-text = { $seconds ->
   *[other] { $seconds } 秒后，您填写的所有内容都会清除，以免别人看到。
}
kiosk-more-time = 我需要更多时间
kiosk-thanks = 谢谢您，{ $name }。
# check
kiosk-thanks-first = 您是今天第一位在这里签名的人。
# check
kiosk-thanks-place = 您是今天在这里签名的第 { $place } 位。
kiosk-thanks-next = 您的签名已密封并安全保存。它会出现在递交给{ $target }的签名表上。
# check
kiosk-thanks-practice = 这是练习：您的签名不会保留，也不会送到任何地方。
kiosk-thanks-share = 扫码把这份请愿书分享给朋友。
kiosk-next-person = 下一位
kiosk-back-in = { $seconds ->
   *[other] { $seconds } 秒后回到开始页面
}
kiosk-key-next = 下一项
kiosk-key-hide = 隐藏
kiosk-key-space = 空格
kiosk-key-keyboard = 键盘

## The volunteer's screens

kiosk-pin-title = 工作人员 PIN 码
kiosk-pin-practice = 练习时，PIN 码是 { $pin }
kiosk-pin-wrong = PIN 码不对。请重试，或询问组织者。
kiosk-pin-wait = { $seconds ->
   *[other] PIN 码输错次数太多。请等 { $seconds } 秒。
}
kiosk-pin-checking = 正在核对
kiosk-back = 返回
kiosk-ok = 确定
kiosk-staff-title = 本站点
kiosk-staff-count = { $count ->
   *[other] 个签名（本站点）
}
kiosk-staff-today = { $count ->
   *[other] 其中今天 { $count } 个
}
kiosk-staff-event = 活动：{ $name }
kiosk-staff-no-event = 没有活动
kiosk-staff-head = 最后一条的代码：{ $code }
kiosk-staff-drive-words = 本次征签的六个词
kiosk-staff-station-words = 本站点的六个词
kiosk-staff-note = 班次结束时，请打印凭据或给凭据拍照。凭它以后可以证明没有任何内容被拿走。
kiosk-staff-receipt = 生成凭据
kiosk-staff-receipt-making = 正在生成凭据
kiosk-staff-well = 一切正常。每个签名都先保存好，然后才显示感谢。
kiosk-staff-petition = 回到请愿书
kiosk-staff-office = 办公室
kiosk-staff-close = 关闭程序
kiosk-staff-volunteer = 志愿者姓名或缩写
kiosk-staff-open = 开始班次
kiosk-staff-since = 自 { $time } 起
kiosk-staff-since-who = 自 { $time } 起，{ $name }
kiosk-staff-in-shift = { $count ->
   *[other] 个签名（本班次）
}
kiosk-staff-end = 结束班次并生成凭据
kiosk-staff-turn-in = 上交到 U 盘
kiosk-staff-leave-drive = 退出本次征签
kiosk-pin-forgotten = 忘记 PIN 码？
kiosk-staff-turning-in = 正在写入并读回
kiosk-staff-mirror = 同步副本：已是最新
kiosk-staff-mirror-dead = 同步副本：没有在写入
kiosk-staff-machine = 这台平板电脑
kiosk-staff-battery = 电量：{ $percent } %
kiosk-staff-charging = 电量：{ $percent } %，已接电源
kiosk-staff-room = { $number ->
   *[other] 磁盘：还能存约 { $count } 个签名
}
kiosk-staff-room-enough = 磁盘：空间足够
kiosk-staff-clock = 时钟：{ $time }
kiosk-staff-look = 屏幕外观
kiosk-staff-look-light = 浅色
kiosk-staff-look-dark = 深色
kiosk-staff-look-sunlight = 阳光下
kiosk-staff-look-contrast = 高对比度
# check: new, read by nobody yet
kiosk-staff-motion = 签名之后
# check: new, read by nobody yet
kiosk-staff-motion-shown = 显示信封
# check: new, read by nobody yet
kiosk-staff-motion-still = 没有动画
# check: new, read by nobody yet
kiosk-staff-language = 工作人员和办公室的语言
kiosk-staff-clean = 擦拭屏幕
kiosk-staff-cleaning = 已锁定，可以擦拭
kiosk-staff-cleaning-text = { $seconds ->
   *[other] 碰到哪里都不算数。{ $seconds } 秒后回到请愿书。
}
kiosk-staff-train = 五步培训
kiosk-staff-train-end = 结束培训
kiosk-staff-train-sign = 第 1 步，共 5 步。像来访者那样签名：点“阅读并签名”，填写表格，点“签名”。
kiosk-staff-train-leave = 第 2 步，共 5 步。有人中途走开：开始填表，然后点“重新开始”。填写的内容一点也不保留。
kiosk-staff-train-hide = 第 3 步，共 5 步。一下子全部隐藏：开始填表，然后三根手指同时按在屏幕上，或按 F12。
kiosk-staff-train-pin = 第 4 步，共 5 步。打开工作人员页面：点“工作人员”，输入 PIN 码 { $pin }。
kiosk-staff-train-receipt = 第 5 步，共 5 步。结束班次，或生成凭据，然后给凭据拍照。
kiosk-staff-train-done = 五步都完成了。请把平板电脑交给下一位志愿者，或开始征签。
kiosk-staff-turned-in = { $count ->
   *[other] { $count } 条已写入 U 盘，并已读回。可以拔出 U 盘：{ $path }
}
kiosk-staff-no-stick = 没有 U 盘。请插入一个，然后重试。
kiosk-staff-receipt-printed = 正在打印凭据。这台平板电脑上不留副本。
kiosk-staff-receipt-saved = 没有打印机接受凭据。凭据保存在这台平板电脑上，直到下次上交。
kiosk-staff-receipt-only-shown = 凭据既无法打印，也无法保存。请现在就拍照。
kiosk-staff-receipt-by-itself = 上一个班次已开了 12 个多小时，现已结束。请给它的凭据拍照。
kiosk-staff-receipt-show = 显示凭据
kiosk-staff-receipt-done = 回到站点
kiosk-staff-photograph = 请拍下这一页
kiosk-staff-photograph-why = 请把照片与这台平板电脑分开保管。凭它以后可以证明到这一条为止没有任何条目被更改或拿走。照片上没有任何签名人的姓名。
kiosk-staff-practice = 练习
kiosk-staff-practice-end = 回到征签
kiosk-staff-trouble-not-collecting = 无法收集签名。
kiosk-staff-trouble-ledger-gone = 记录簿不在了。
kiosk-staff-trouble-ledger-gone-do = 找回之前，谁也不能签名。请把 U 盘或存储卡插回去，然后重新启动程序：{ $path }
# check
kiosk-staff-trouble-not-stored = 最后一个签名没有保存。
kiosk-staff-trouble-set-aside = 记录簿没有通过核验，已放在一边。
kiosk-staff-trouble-set-aside-do = 签名在新的记录簿中继续。请保留这个文件夹，并交给组织者：{ $path }
# check
kiosk-staff-trouble-took-back = 记录簿丢失了最后 { $count } 个条目。
# check
kiosk-staff-trouble-took-back-do = 同步副本里有这些条目，现已恢复。签名照常进行。请告诉组织者：这个磁盘会丢失写入的内容。
# check
kiosk-staff-trouble-shorter = 这个站点收到过 { $had } 个签名，而它的记录簿里有 { $has } 个。
# check
kiosk-staff-trouble-shorter-do = 请换一台平板，并把这台平板和它的 U 盘交给组织者。
kiosk-staff-trouble-mirror-dead = 同步副本没有在写入。
kiosk-staff-trouble-mirror-dead-do = 请把它的 U 盘或存储卡插回 { $path }。签名照常进行，缺少的条目届时会补上。
kiosk-staff-trouble-no-room = 磁盘已满。
kiosk-staff-trouble-no-room-do = 还能存约 400 个签名。请删除别的内容，或把平板电脑带给组织者。
kiosk-staff-trouble-little-room = { $count ->
   *[other] 还能存约 { $count } 个签名。
}
kiosk-staff-trouble-little-room-do = 请从这台设备上删除别的内容，或及时换一台平板电脑。
kiosk-staff-trouble-battery = 电量剩 { $percent } %，而且没有在充电。
kiosk-staff-trouble-battery-do = 请接上电源，或换一台平板电脑。即使电量用完，每个签名也都已保存。
kiosk-staff-trouble-clock = 这台设备的时钟不对。
kiosk-staff-trouble-clock-do = 请在系统设置中调好：签名表上会写签名日期。签名照常进行。
kiosk-staff-trouble-may-sleep = 这台平板电脑可能会休眠。
kiosk-staff-trouble-may-sleep-do = 请在系统设置中关闭休眠和屏幕保护，或不时碰一下屏幕。
kiosk-staff-trouble-retention-over = 征签已于 { $day } 结束，那天是组织者销毁钥匙的期限。不再收集签名。
kiosk-staff-trouble-retention-over-do = 请上交已收集的内容，并询问组织者。如果这台设备的日期不对，请改正。

## Sheets and posters

sheet-to = 致：
sheet-name = 姓名
sheet-place = 城市、州、邮编
sheet-date = 日期
sheet-signature = 签名
# check: the state's own words for "ballot or nominating petition"
sheet-advocacy = 倡议性请愿书：不用于把提案或候选人列入选票。
sheet-text = 文本
sheet-unofficial = 非官方译文
sheet-practice = 练习
sheet-scan = 扫码阅读并签名
sheet-or-type = 或输入
# check
sheet-circulator-vouches = 我看着本表上的每一行签署，并相信每一行都由所写姓名的本人签署。
sheet-circulator-name = 征集人姓名
sheet-circulator-signature = 征集人签名
sheet-circulator-dates = 签名起止日期
sheet-by-state = 按州
sheet-by-event = 按活动
sheet-what-was-signed = 所签署的内容
sheet-sponsors = 请愿发起组织
sheet-heads = 记录簿：站点、条目数、最后一条的代码
sheet-one-signature = 一个签名
sheet-signatures = { $count } 个签名
# check
sheet-on-paper = 另有随附纸质签名页上的签名：{ $count }
sheet-sheet = 签名表
sheet-sheets = 签名表
sheet-name-in-print = 姓名（正楷）
sheet-email = 电子邮箱（选填）
sheet-phone = 电话（选填）
sheet-street = 街道和门牌号
sheet-if-you-wish = 自愿
sheet-tick = 仅在您愿意时勾选。
# check
sheet-tick-email = 发邮件给我
# check
sheet-tick-sms = 发短信给我
# check
sheet-tick-phone = 打电话给我
# check
sheet-tick-post = 写信给我
# check
sheet-promise = 在我们的桌前签名：签名当场密封，平板电脑无法再读取。
# check
sheet-cut = 递交本表之前请剪下。此部分由组织者保留。
# check
sheet-same-number = 请使用与您签名相同编号的一行。
sheet-fold = 在此折叠
sheet-receipt = 班次凭据
sheet-receipt-shift = 班次
sheet-receipt-who = 志愿者
sheet-receipt-event = 活动
sheet-receipt-station = 站点
# check
sheet-receipt-drive = 本次征签的词
# check
sheet-receipt-words = 本站点的六个词
sheet-receipt-entries = 条目，从第一条到最后一条
# check
sheet-receipt-mirror = 同步副本上的条目
sheet-receipt-sheets = 发出的空白签名表
sheet-receipt-head = 最后一条的代码
sheet-receipt-why = 保存这一页的人，以后可以证明到这一条为止没有任何条目被更改、添加或拿走。这一页不写任何签名人的姓名。
sheet-receipt-volunteer = 志愿者签名
sheet-receipt-organizer = 组织者签名
# check
sheet-drawn-signature = 手写签名
# check
sheet-code-of = 二维码：{ $content }
sheet-page = 第 { $page } 页，共 { $of } 页

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = 您的姓名、地点、签名和签名日期会交给{ $target }。
# check
notice-given-no-ink = 您的姓名、地点和签名日期会交给{ $target }。
# check
notice-given-no-place = 您的姓名、签名和签名日期会交给{ $target }。
# check
notice-given-name = 您的姓名和签名日期会交给{ $target }。
# check
notice-not-given = 您的电子邮箱、电话号码和街道地址不会。
# check
notice-the-organizer = 这份请愿书的组织者
# check
notice-kept = { $organizer }保存您填写的内容。
# check
notice-kept-until = { $organizer }保存您填写的内容，直到 { $day }。
# check
notice-only-if-ticked = 只有您勾选了方框，才会有人联系您。
# check
notice-not-contacted = 不会有人联系您。
# check
notice-lists-stay = 您加入的名单会保存您的地址，直到您退出。
# check
notice-partners-email = 您勾选其方框的合作方会收到您的姓名、地点、语言、电子邮箱和签名时间：{ $partners }。
# check
notice-partners-post = 您勾选其方框的合作方会收到您的姓名、地点、街道地址、语言和签名时间：{ $partners }。
# check
notice-list = { $list }、{ $next }
# check
notice-withdraw = 撤回签名：{ $contact }
# check
notice-privacy = 详情：{ $address }
# check
notice-online = 此二维码指向的网页有它自己的隐私条款。
# check
notice-organizer = 组织者：{ $organizer }。
# check
notice-told = 签名者得知：{ $notice }
# check
sheet-day = { $year }年{ $month }月{ $day }日
sheet-day-short = { $year }年{ $month }月{ $day }日
sheet-day-of-year = { $month }月{ $day }日
sheet-day-of-year-short = { $month }月{ $day }日
sheet-moment = { $day } { $time }

## The first run

setup-title = Petition Kiosk
# check
setup-intro = 为请愿书征集签名。只有组织者能打开签名，这台设备不能。
setup-start = 发起征签
setup-start-text = 供组织者使用：生成打开签名的钥匙。
setup-join = 加入征签
setup-join-text = 供站点使用：从 U 盘取得倡议活动文件夹。
setup-practice = 练习
setup-practice-text = 用来熟悉和培训。在这里签名不算数。
setup-close = 关闭
setup-back = 返回
setup-passphrase = 密码短语
setup-passphrase-again = 再输入一次密码短语
setup-passphrase-note = 请写下来：密码短语丢失后无法补发。
setup-passphrase-offered = 刚刚随机选出的六个词。
setup-passphrase-take = 使用这些词
setup-passphrase-others = 换一组词
setup-passphrase-short = 密码短语至少要有 8 个字符，例如六个随机的词
setup-passphrase-guessable = 这个密码短语太容易被猜到；请用那六个词，或用更长的
setup-passphrase-is-guessable = 太容易被猜到：捡到钥匙文件的人都可以来试。
setup-passphrase-is-fair = 不容易猜到。六个随机的词更难猜。
setup-passphrase-is-strong = 谁也猜不到。
setup-passphrase-differs = 两次输入的密码短语不一样
setup-petition = 请愿书
setup-online = 网址
setup-online-note = 二维码指向的地址，例如 https://example.org/protect
setup-event = 活动
setup-event-note = 收集签名的地点，例如 Dupont Circle
setup-pin = 工作人员 PIN 码
setup-pin-note = 六位数字，供您的志愿者使用
setup-pin-bad = PIN 码是六位数字，没有别的字符
setup-pin-common = 这个 PIN 码是别人最先会试的那一类，例如连号、重复数字或日期；请另选一个
setup-make = 发起征签
setup-making = 正在生成并测试钥匙
setup-join-found = 这台设备的 U 盘上找到的
setup-join-none = 在 U 盘上没有找到倡议活动文件夹。请插入一个 U 盘，或写出文件夹的位置。
setup-join-path = 文件夹
setup-join-go = 加入
setup-words = 这是您的征签吗？
setup-words-readers = { $count ->
   *[other] 有 { $count } 把钥匙能读取这里签署的内容：
}
setup-words-from = 组织者：{ $name }，{ $contact }
setup-words-organizer = 组织者的
setup-words-backup = 备用的
setup-words-ask = 请当面或打电话向组织者询问本次征签六个词中的两个：第 { $first } 个词和第 { $second } 个词。
setup-words-number = 第 { $number } 个词
setup-words-other = 是别的词
setup-words-wrong = 请询问组织者，不要继续：这可能是别人的征签。没有取用任何内容。
setup-words-joining = 正在加入
setup-pin-title = 这台设备的 PIN 码
setup-pin-text = 志愿者输入它来开始班次。它只打开这台设备的工作人员页面，别的都打不开。
setup-pin-offered = 刚刚随机选出的六位数字。请写在纸上；不会再次显示。
setup-pin-others = 换一组数字
setup-pin-own = 或自己选六位数字
setup-pin-take = 使用 { $pin }
setup-look-again = 再找一次
setup-failed = 没有成功：{ $why }
setup-faults = { $count ->
   *[other] 上面有 { $count } 项需要改正。
}
setup-passphrase-taken = 这六个词就是密码短语。请现在写在纸上；发起之后会询问其中两个。
setup-petition-bundled = 程序自带。
setup-petition-from = 来自 { $path }
setup-petition-choose = 选择请愿书
setup-petition-look = 查看签名人看到的样子
# check
setup-petition-places = 这些是 U 盘上以及“文档”和“下载”文件夹里的请愿文件（.toml）和信件（.txt、.docx、.odt、.md、.html）。点一个，就能查看签名人看到的样子。
setup-petition-none = 那里没有找到文件。请插入一个 U 盘，或写出文件的位置。
setup-petition-path = 或写出文件的位置
setup-petition-open = 打开文件
# check
setup-petition-order = 信件是文档或纯文本，有这几部分：单独一行的标题、正文、“To: 市议会”、“From: [您的姓名]”，以及供人签署的诉求。“To:”和“From:”也可以放在开头。如果没有，就由称呼说明向谁请愿，最后一段是诉求。
setup-online-bad = 请填写完整的网址，例如 https://example.org/protect
setup-event-bad = 活动的名称要有一个字母或数字，最多 60 个字符
setup-words-key = 这个 U 盘上有组织者的钥匙。它只应由组织者保管，不该放在传来传去的 U 盘上：加入之后，请把 U 盘还回去。钥匙不会复制到这台设备。
preview-title = 签名人看到的样子
preview-first = 开始页面
preview-letter = 正文和表格
preview-take = 使用这份请愿书
# check
preview-as-read = 读到的内容
# check
preview-read = 内容来自一封信。各部分都对吗？
# check
preview-read-target = 向谁请愿：{ $target }
# check
preview-read-demand = 签署的内容：{ $demand }
# check
preview-read-sponsors = 发起组织：{ $sponsors }
# check
preview-read-no-sponsors = 发起组织：无
# check
preview-note-greeting = 第 { $line } 行的称呼说明了向谁请愿。
# check
preview-note-title = 标题说明了向谁请愿。
# check
preview-note-demand = 最后一段（第 { $line } 行）是签署的内容。
# check
preview-note-left-out = 已略去：“{ $text }”（第 { $line } 行）
# check
preview-note-encoding = 文件按 { $name } 读取。请查看文字是否正确。
# check
preview-note-besides = 已略去脚注和批注（{ $count }）
ready-title = 准备好了吗？
ready-intro = 征签已发起。摆出第一张桌子之前，有四件事要做；办公室的“倡议活动”里也有这一页。
ready-passphrase = 密码短语已写在纸上
ready-passphrase-text = 它能打开每一个签名，丢失后谁也无法补发。请与设备分开保管。
ready-passphrase-ask = 密码短语丢失后无法补发。请照着您的纸填写：第 { $first } 个词和第 { $second } 个词。
ready-passphrase-own = 密码短语丢失后无法补发。请把您的密码短语写在纸上，并与设备分开保管。
ready-passphrase-compare = 核对
ready-passphrase-show = 显示六个词
ready-passphrase-hide = 隐藏六个词
ready-passphrase-noted = 已写在纸上
ready-passphrase-wrong = 这是别的词
ready-passphrase-done = 已完成。
ready-key = 钥匙已存在两个 U 盘上
ready-key-text = 万一这台设备丢失，用 U 盘上的钥匙和纸上的密码短语仍能打开一切。请把两个 U 盘放在两个地方。
ready-key-copy = 把钥匙复制到 U 盘
ready-key-on = 已复制并读回：{ $sticks }。
ready-key-more = 现在请插入另一个 U 盘。
ready-campaign = 倡议活动已存在供平板电脑用的 U 盘上
ready-campaign-text = 请在每台平板电脑上插入这个 U 盘，选择“加入征签”。钥匙从不放在这个 U 盘上。
ready-campaign-write = 把倡议活动写入 U 盘
ready-campaign-on = 第 { $version } 版已写入 { $stick }，并已读回。
ready-campaign-old = { $stick } 上是旧版本。现在是第 { $now } 版：请重新写入，并用它在每台平板电脑上重新加入。
# check: 说明卡 for "card", one page of instructions
ready-card = 志愿者有说明卡
ready-card-text = 可打印的一页：志愿者要做什么，一步一步写明。上面没有 PIN 码，也没有那六个词。
ready-card-save = 保存说明卡
ready-card-in = 已存到 { $path }。
ready-working = 正在处理
ready-no-stick = 没有 U 盘。请插入一个，稍等片刻，然后重试。
ready-same-stick = 钥匙已经在 { $stick } 上。请插入另一个 U 盘来存第二份。
ready-which = 用哪个 U 盘？
ready-has-key = { $stick } 上有组织者的钥匙。谁拿这个 U 盘去用于平板电脑，谁就同时拿到了钥匙。请换一个 U 盘。
ready-has-campaign = { $stick } 是供平板电脑用的 U 盘，会经过很多人的手。请换一个 U 盘来存钥匙。
ready-anyway = 仍然写入
ready-let-be = 换一个 U 盘
ready-folder = 倡议活动和它的钥匙存放在 { $path }。
ready-first = 请先把密码短语写在纸上：丢失后谁也无法补发。
ready-left = { $count ->
   *[other] 还有 { $count } 件事没做。以后再做也可以。
}
ready-all = 全部完成。
ready-begin = 前往开始页面
office-campaign-change = 更改活动、目标、名称、PIN 码
office-campaign-ready = 钥匙、U 盘和说明卡：4 项中已完成 { $done } 项
office-campaign-leave = 退出本次征签
office-campaign-newer = 供平板电脑用的 U 盘上是旧版本。请重新把倡议活动写入这个 U 盘，并用它在每台平板电脑上重新加入。
change-title = 更改征签
change-text = 这里的更改用您的钥匙签名，成为倡议活动的新版本。平板电脑用 U 盘重新加入时会取得新版本。
change-event = 代码为 { $code } 的活动
change-event-new = 另一个活动
change-goal = 每个站点每天的目标签名数（空着：没有目标）
change-goal-bad = 请填写整数，或空着不填
change-count = 让签名人看到今天有多少人在这里签名
change-retention = 销毁钥匙的期限，例如 2027-06-30
change-retention-note = 签名人会得知这个日期。它可以提前，不能推迟。
change-day-bad = 请按 2027-06-30 的写法填写日期
change-stations = 站点的名称，例如“2 号桌”
change-station = 站点 { $id }
change-station-own = 站点 { $id }，这台设备
change-station-bad = 名称最多 40 个字符
change-save = 给更改签名
change-signed = 第 { $version } 版已签名。现在请重新把倡议活动写入 U 盘：先点“倡议活动”，再点“钥匙、U 盘和说明卡”。
change-pin-text = PIN 码只属于这台设备，不在任何 U 盘上。不需要旧的 PIN 码。
change-pin = 这台设备的新 PIN 码
change-pin-save = 更改 PIN 码
change-pin-done = 新的 PIN 码从现在起生效。
change-mirror-title = 这台设备的同步副本
change-mirror = 每个签名也写入 { $path }。
change-mirror-none = 没有同步副本。再用一个 U 盘或存储卡，每个签名就会保存两份。
change-mirror-find = 选择 U 盘或存储卡
change-mirror-end = 停用同步副本
change-mirror-no-medium = 没有 U 盘或存储卡。请插入一个，稍等片刻，然后重试。
leave-title = 退出本次征签？
leave-count = { $count ->
   *[other] 这台设备上保存着 { $count } 个签名。
}
leave-not-turned-in = { $count ->
   *[other] 其中有 { $count } 个还没有上交。请先上交到 U 盘。
}
leave-key = 本次征签的组织者钥匙也在这台设备上，会和征签一起保留。
# check: 搁置 for "put aside"
leave-text = 不会删除任何内容。征签和它的签名会搁置在这台设备上，以后可以从开始页面继续。然后可以在这里发起或加入另一次征签。
# check
leave-named = 本次征签是在启动程序时指定的。请关闭程序，然后不指定倡议活动重新启动。
leave-go = 搁置本次征签
leave-stay = 留在本次征签
aside-title = 搁置在这台设备上的征签
aside-name = 继续：{ $name }
forgotten-title = 忘记 PIN 码？
forgotten-text = 用组织者的密码短语，可以为这台设备设置新的 PIN 码。钥匙要在这台设备上，或在已插入的 U 盘上。没有钥匙的话，请询问组织者。
forgotten-open = 打开
card-title = 给桌前的志愿者
card-begin = 开始
card-begin-text = 在开始页面点“工作人员”，输入组织者告诉您的 PIN 码，然后开始您的班次。此后，平板电脑就交给签名人使用。
card-hand = 交给签名人
card-hand-text = 签名人点“阅读并签名”，阅读、填写，用手指签名。他们想读多久都可以。签名保存好之后，屏幕会显示感谢。
card-read = 在这里谁也读不到姓名
card-read-text = 每个签名都立即密封，只给组织者。无论是您还是小偷，在这台平板电脑上都查不到任何内容。
card-hide = 隐藏屏幕内容
card-hide-text = 三根手指同时按在屏幕上，别人正在填写的内容就会全部隐藏并清除。
card-wrong = 出了问题时
card-wrong-text = 点“工作人员”：最上面会写明出了什么问题、该怎么做。屏幕已表示感谢的签名都是安全的。如果平板电脑不能收集签名，请用纸质签名表。
card-end = 晚上收工时
card-end-text = 点“工作人员”，再点“结束班次”，并把凭据与平板电脑分开保管。插入一个 U 盘，选择“上交到 U 盘”，然后把 U 盘交给组织者。
card-gone = 如果平板电脑丢了
card-lost = 请立即告诉组织者。谁也读不到里面的签名。
card-lost-to = 请立即告诉 { $name }：{ $contact }。谁也读不到里面的签名。
card-foot = 这张卡上没有 PIN 码，桌上的任何纸上也都不该写它。有人问填写的姓名会怎样处理时，请他们看“签名”上方的说明。

## The program around the screens

app-merged = { $new ->
   *[other] { $name }：{ $new } 条新条目
}
app-merged-damaged = { $name } 已损坏或不完整。损坏处之前的条目已合并；请从它的站点取回其余部分。
# check
app-merged-salvaged = { $name } 已损坏。其中能够挽救的内容都已合并。缺少的部分列在下面它的站点处。
app-already-running = 程序已在运行
app-already-running-do = Petition Kiosk 已在这台设备上打开。请找到它的窗口，例如按 Alt 和 Tab 键。如果没有窗口，请等一分钟，然后重新启动。
app-not-merged = { $name } 没有合并。{ $why }
app-missing = 站点 { $station }：缺少第 { $from } 到 { $until } 条。请从该平板电脑或它的同步副本取回。
app-another = 站点 { $station }：第 { $seq } 条与凭据不同。它的记录簿被更改或复制过。
app-parted = 站点 { $station }：从第 { $seq } 条起有两条链，因为它的记录簿被复制过。两条都保留。

## The organizer's office

office-unlock = 办公室
office-unlock-text = 组织者的密码短语用来打开本站点的签名。密码短语不会保存。
office-practice = 练习时，密码短语是“practice”。
office-passphrase = 密码短语
office-open = 打开
office-opening = 正在打开
office-opening-so-far = 正在打开 { $done } / { $of }
office-back = 回到站点
office-open-word = 办公室，已打开
office-lock = 锁定
office-today = 今天
office-roll = 名册
office-sheets = 签名表
office-stations = 站点
office-stations-text = 请插入存有站点上交文件的 U 盘。合并的先后顺序不限，合并两次也不会改变任何内容。
office-sticks = { $count ->
   *[other] U 盘上有 { $count } 份上交文件
}
office-sticks-none = U 盘上没有找到上交文件。
office-sticks-merged = U 盘上的内容已全部合并。可以拔出 U 盘。
office-merge = 合并
office-merging = 正在合并
office-merged = 已合并。可以安全拔出 U 盘。
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = 这台设备
office-station-waits = 新站点：请把这六个词与平板电脑的凭据核对，然后接收它。在此之前，它的任何内容都不算数。
office-station-accepted = 已接收
office-station-office = 已作为办公室接收
office-station-refused = 已拒绝。它的任何内容都不算数。
office-station-signatures = { $count ->
   *[other] { $count } 个签名
}
office-station-head = { $count ->
   *[other] 站点 { $station }：{ $entries } 条，{ $code }
}
office-station-take-in = 接收
office-station-refuse = 拒绝
office-station-unsigned = { $count ->
   *[other] { $count } 个决定或行没有您的签名，不起作用。
}
office-station-other-keys = { $count ->
   *[other] { $count } 条不是用倡议活动的钥匙密封的。别人也许能读取。
}
office-station-refused-entries = { $count ->
   *[other] 您拒绝了 { $count } 条
}
office-station-unopened = { $count ->
   *[other] { $count } 条无法打开或违反规则，不列入任何名单。
}
office-station-later = { $count ->
   *[other] { $count } 个决定的时间还没有到，不起作用；请检查设备的时钟。
}
office-station-claims = 它说有条目没有收到。接收它之后，这个说法才算数。
office-station-unknown = 还没有收到站点 { $station } 的任何内容。您输入过它的凭据。
# check
office-table = 所有站点
# check
office-table-station = 站点
# check
office-table-state = 状态
# check
office-table-newest = 最新签名
# check
office-table-missing = 缺少的条目
# check
office-table-differs = 与凭据不同
# check
office-state-waits = 待接收
# check
office-state-refused = 已拒绝
# check
office-state-unknown = 还没有上交
office-alarm-dismiss = 忽略警报
office-alarm-dismissed = 您已忽略这个警报。
office-alarm-show = 重新显示
office-entries = 条目
office-campaign = 倡议活动
office-signatures = { $count ->
   *[other] 个签名
}
office-events = { $count ->
   *[other] 个活动
}
office-states = { $count ->
   *[other] 个州
}
office-unopened = { $count ->
   *[other] 有 { $count } 条无法打开。
}
office-by-hour = 每小时签名数，{ $day }
office-by-day-chart = 每日签名数
office-by-station = 按站点
office-stations-count = { $count ->
   *[other] 个站点
}
office-others = 其余 { $count } 项
office-no-state = 未填州
office-goal = { $count } / 目标 { $goal }，{ $percent } %（每个站点每天 { $each }）
office-all-days = 所有日期
office-how-signed = 签名方式
office-on-screen = 在屏幕上
office-on-blank-sheets = 在纸上
office-agreed = 可以联系
office-agreed-email = 用电子邮件
office-agreed-texts = 用短信
office-agreed-other-words = 同意的是另一种措辞
office-agreed-none = 不可以：没有勾选任何方框
office-share = { $count } / { $of }
office-count-pairs = { $count ->
   *[other] 其中有 { $count } 对，每一对可能是同一个人。
}
office-waiting-stations = { $count ->
   *[other] 个站点待接收
}
office-waiting-alarms = { $count ->
   *[other] 个站点缺少条目
}
office-waiting-late = { $count ->
   *[other] 个站点还没有上交
}
office-waiting-pairs = { $count ->
   *[other] 对需要决定
}
office-waiting-sheets = { $count ->
   *[other] 张签名表丢失
}
office-next-stations = 查看站点
office-next-pairs = 逐对决定
office-next-sheets = 寻找丢失的签名表
office-report-pdf = 存为 PDF
office-report-svg = 存为 SVG
office-report-saved = 已存到 { $path }
office-report-until = 截至 { $moment }，即最后一个签名的时间。
office-report-names-nobody = 这一页不写任何签名人的姓名。
office-report-left-out = { $count ->
   *[other] 另有 { $count } 个不算数：已撤回、已剔除，或是重复签名。
}
office-nobody = 还没有人签名。
office-no-event = 没有活动
office-name = 姓名
office-place = 城市、州、邮编
office-when = 签名时间
office-search = 按姓名、电子邮箱、邮编或街道查找
office-found-nobody = 没有找到符合的人。
office-withdrawn = 已撤回：不出现在任何签名表和名单上
office-weeded = 已剔除：{ $why }
# check
office-held = 待定：这不像人的姓名。请计入或剔除
# check
office-count-it = 计入
# check
office-as-written = { $field }（原样）
office-duplicate = 已标记为与另一个签名重复：只计一次
office-withdraw = 撤回
office-weed = 剔除
office-weed-reason = 组织者的决定
office-again = 重复签名：只计一次；对另一个签名的决定也适用于这一个
office-two-people = 是两个人：都计入
office-count-again = 重新计入
office-duplicates = 重复签名
office-duplicates-text = 签了两次的人只计一次。不清楚的由您决定。每个回答都可以撤销。
office-duplicates-left = { $count ->
    [0] 没有要回答的
   *[other] 有 { $count } 对要回答
}
office-duplicates-none = 看来没有别人签过两次。
office-duplicates-put-off = { $count ->
   *[other] 查看推后的 { $count } 对
}
office-duplicates-back = 回到上一对（Backspace）
# check
office-kinds = 一次回答多对
# check
office-kinds-text = 因相同原因而相似的签名对列在一行。先看其中几对，再一次回答全部。
# check
office-kinds-sure = 每 100 对中至少 { $least } 对是同一个人
# check
office-kinds-unsure = 每 100 对中 { $least } 至 { $below } 对是同一个人
# check
office-kinds-look = 查看 { $count } 对
# check
office-kinds-sample = { $count } 对中的 { $shown } 对，从最不确定到最确定
# check
office-kinds-same = 全部 { $count } 对：同一个人
# check
office-kinds-apart = 全部 { $count } 对：两个人
# check
office-kinds-back = 返回全部
# check
office-kinds-taken = 已一次回答 { $count } 对。
# check
office-kinds-take-back = 撤销
# check
office-duplicates-once = { $count ->
   *[other] 自动找到 { $count } 个重复签名：姓名相同，且电子邮箱、电话或住处相同。
}
office-duplicates-see = 在名册中查看
office-answer-same = 1 · 同一个人
office-answer-different = 2 · 两个人
office-answer-later = 3 · 以后再说
office-street = 街道
office-email = 电子邮箱
office-phone = 电话
office-comment = 留言
office-event = 活动
reason-same-email = 电子邮箱相同
reason-email-near = 电子邮箱差一个字母
reason-same-phone = 电话相同
reason-phone-near = 电话差一位数字
reason-same-zip-and-street = 邮编和街道相同
reason-same-street = 街道相同
reason-similar-street = 街道相似
reason-same-zip = 邮编相同
reason-same-city = 城市相同
reason-same-name = 姓名相同
reason-names-swapped = 名字和姓氏对调
reason-junior = 只有一方写了 Jr. 或 Sr.
reason-name-same = { $which ->
    [first] 名字相同
   *[other] 姓氏相同
}
reason-name-letters = { $which ->
    [first] { $count ->
       *[other] 名字差 { $count } 个字母
    }
   *[other] { $count ->
       *[other] 姓氏差 { $count } 个字母
    }
}
reason-name-nickname = { $which ->
    [first] 一个名字是另一个的简称
   *[other] 一个姓氏是另一个的简称
}
reason-name-initial = { $which ->
    [first] 一个名字是另一个的首字母
   *[other] 一个姓氏是另一个的首字母
}
reason-name-part = { $which ->
    [first] 一个名字是另一个的一部分
   *[other] 一个姓氏是另一个的一部分
}
reason-name-alike = { $which ->
    [first] 名字相似
   *[other] 姓氏相似
}
reason-name-missing = { $which ->
    [first] 没有名字
   *[other] 没有姓氏
}
reason-name-script = { $which ->
    [first] 名字用了另一种文字
   *[other] 姓氏用了另一种文字
}
reason-name-different = { $which ->
    [first] 名字不同
   *[other] 姓氏不同
}
office-filter = 筛选
office-filters = { $count ->
   *[other] 筛选（{ $count }）
}
office-found = { $count } / { $of }
office-page = { $first } 到 { $last }
office-newer = 较新
office-older = 较旧
office-day = 日期
office-language = 语言
office-filter-agreed = 同意
office-consent-none = 无
office-consent-other-words = 另一种措辞
office-texts = 短信
office-medium = 签在
office-filter-on-screen = 屏幕上
office-on-sheets = 纸上
office-standing = 状态
office-counts = 计入
office-standing-again = 重复签名
office-standing-withdrawn = 已撤回
office-standing-weeded = 已剔除
# check
office-standing-held = 待定
office-exports = 导出
office-exports-text = 每位签名人按其同意的内容列入一个文件。不会替任何人订阅其没有要求的内容。
office-export = 导出
office-exporting = 正在导出
office-export-handed-over = 递交用
office-export-all = 每位签名人的全部已存内容，笔迹除外，供您自己使用。
office-export-delivery = 只有姓名和地点，随请愿书一起递交。
office-export-parted = 供这个系统导入的文件，按签名人同意的内容分开。
# check
office-export-asked = 只有要求联系的人，按他们的要求分成不同文件。
office-exported = { $count ->
   *[other] { $count } 个文件已存到 { $folder }
}
office-in-all = 签名总数
office-guarded = { $count ->
   *[other] { $count } 个单元格的开头像公式，已加上撇号，以免电子表格程序运行它。
}
# check
office-shortened = { $count ->
   *[other] { $count } 个单元格超过了这个系统允许的长度，结尾已被截去。
}
group-everyone = 签署了请愿书
group-other-text = 签署了请愿书的另一个文本
group-email = 要求收电子邮件
group-texts = 要求收短信
group-both = 两者都要求
group-nobody = 没有要求，不要替他们订阅
group-no-contact = 无法联系
group-other-words = 同意的是另一种措辞，不要替他们订阅
group-own = 其中同意“{ $consent }”
group-partner = 其中同意收到 { $partner } 的消息
office-decide-text = 每个决定都存为一条密封的条目。以后的决定可以撤销它。
office-sheets-text = 带编号的行，有姓名、城市、州、邮编、日期和笔迹。没有电子邮箱和电话。
office-folder = 文件夹
office-paper = 纸张
office-letter = US Letter
office-a4 = A4
office-legal = US Legal；空白签名表上有征集人填写的一栏
office-parts = 分册
office-by-none = 不分
office-by-state = 按州
office-by-event = 按活动
office-by-day = 按日期
office-delivery = 递交用：不写签名日期
office-print = 生成已签的签名表（PDF）
office-printing = 正在打印 { $done } / { $of }
office-stop = 停止
office-printed = { $pages ->
   *[other] { $pages } 页已存到 { $folder }
}
office-unprintable = { $count ->
   *[other] 有 { $count } 个字符在任何字体中都没有；打印时用框内的编码代替。
}
office-other-text = { $count ->
   *[other] 有 { $count } 个签名签的是请愿书的另一个文本，没有打印。
}
office-open-folder = 打开文件夹
office-printers-looking = 正在寻找打印机
office-printers-none = 这台设备没有设置打印机。请用别的设备打印这些文件。
office-on-paper = 用 { $printer } 打印
office-sent = 正在送往 { $printer }
office-blank-title = 空白签名表
office-blank-text = 供用笔签名，每张都有自己的编号和二维码。同一个编号不会发出两次。
# check
office-blank-lines = 行数
# check
office-blank-sheets = 每张多行
# check
office-blank-slips = 每张一人的小条
office-blank-count = 张数
office-for-event = 用于
office-issue = 发出空白签名表
office-issue-anyway = 仍然发出
office-issued = { $count ->
    [1] 签名表 { $first } 已存到 { $folder }
   *[other] { $count } 张签名表（{ $first } 到 { $last }）已存到 { $folder }
}
office-poster-title = 纸上的网上请愿书
office-poster-text = 标题、一句话和网上请愿书的二维码。
office-poster = 海报
office-poster-large = 大海报
office-tent = 桌牌
office-slips = 分发的小纸条
office-poster-dense = 二维码太密，站在一般距离扫不出来。请用更短的网址或更大的纸。
office-poster-done = 已存到 { $folder }
office-campaign-text = 本次征签的每个站点都有的内容。
office-recipient = 所有内容都密封给组织者的钥匙：{ $key }
office-backup = 以及备用钥匙：{ $key }
office-words = 本次征签的六个词。站点加入时要询问其中两个。
# check
office-text-codes = 请愿书文本的代码
# check
office-text-codes-why = 每张签名页的页脚都有同样的代码，表明签的是哪个文本。
office-online = 网上：{ $address }
office-no-online = 没有网址
office-retention = 钥匙最迟在 { $day } 销毁
office-no-retention = 没有设定销毁钥匙的期限

## Sheets of paper

office-paper-page = 纸质录入
office-paper-text = 请扫描签名表的二维码，输入它的编号，或写出照片或扫描件的文件名。然后逐行输入：姓名、邮编，以及表上的其他内容。按 Enter 前进。
office-paper-number = 签名表编号，或文件
office-paper-looking = 正在图片上寻找二维码
# check
office-paper-in-file = 文件 { $file } 中的签名表
# check
office-paper-on-page = { $number }（第 { $page } 页）
# check
office-paper-unread = 在文件 { $file } 的第 { $pages } 页上没有读到编号。请查看这些页，并输入编号。
office-paper-sheet = 签名表 { $number }
office-paper-line = 第 { $line } 行
office-paper-line-of = 第 { $line } 行，共 { $of } 行
office-paper-second = 第二次读取，由另一个人来做。第一个人输入的内容不会显示。
office-paper-correct = 更正第一次读取
office-paper-unknown = 发出这张签名表的站点还没有上交。您仍然可以录入这张表；输完最后一行后，请按“其余空白”键。
office-paper-stands = 这一行已保存：{ $what }
office-paper-storing = 正在保存
office-paper-keys = 姓名后面的数字是邮编的开头。在地点处输入 " 可重复上一行。↑ 返回更正。在空行中按一个键：
office-paper-blank = 空白
office-paper-struck = 已划掉
office-paper-illegible = 看不清
office-paper-duplicate = 还是同一个人
office-paper-rest-blank = 其余空白
office-paper-was-given = 已领出
office-paper-came-back = 已交回
office-paper-is-missing = 已丢失
office-paper-attach = 把 { $file } 附到这张签名表
office-paper-place = 邮编，或城市和州
office-paper-ticks = 方框（{ $letters }）
office-paper-event = 活动
office-paper-issued = 已发出
office-paper-out = 已领出
office-paper-back = 已交回
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = 待录入
office-paper-entered = 已录入
office-paper-missing = 已丢失
office-paper-again = 需再读
office-paper-signed = 签名
office-paper-alike = { $count ->
   *[other] { $count } 行中有 { $percent } % 两个人读得一样
}
office-paper-differ = 请再看签名表 { $number } 的第 { $line } 行
office-paper-open = { $count ->
   *[other] 有 { $count } 张签名表没有录入
}
office-paper-read = { $of ->
   *[other] { $read } / { $of } 行
}
office-paper-finished = 签名表 { $number } 已录入并保存。表上的签名：{ $count }
office-paper-stored = 已为签名表 { $number } 保存
office-paper-attached = 图片已密封并附到签名表 { $number }。文件本身仍未密封。
office-paper-no-number = 签名表的编号形如 7K3QM-0031-W，写在表的上方。
office-paper-wrong-character = 编号中有一个字符不对。请再看一下签名表。
office-paper-needs-name = 请输入姓名，或按下面的一个键
# check
office-paper-keep-as-written = 如果纸上就是这样写的，请再按一次 Enter：会原样保留。
office-certificate = 销毁证明
office-certificate-title-begun = 销毁，已开始
office-certificate-begun = { $moment }，开始销毁这个倡议活动的钥匙。这一页不证明销毁已经完成：可能还有钥匙文件能打开一切。完成后，销毁证明会取代这一页；如果您读到的是这一页，请重新开始销毁。
office-certificate-done = { $moment }，这里列出的这个倡议活动的钥匙文件已经销毁。它的记录簿中的 { $count } 个签名，再也无法用这些文件打开。
office-certificate-practice = 这是练习用的倡议活动。它的钥匙人人都知道，所以其中从来没有秘密。
office-certificate-campaign = 倡议活动和钥匙
office-certificate-id = 倡议活动
office-certificate-key = 公开钥匙
office-certificate-until = 销毁期限
office-certificate-late = { $day }；实际晚于此日
office-certificate-begun-at = 开始
office-certificate-done-at = 完成
office-certificate-destroyed = 已销毁
office-certificate-meant = 将要销毁
office-certificate-gone = 早已不在
office-certificate-ledger = 记录簿
office-certificate-signatures = 签名
office-certificate-unreadable = 再也打不开的内容
office-certificate-unreached = 没有销毁到的内容
office-certificate-how = 方法
office-certificate-how-text = 每个文件都用随机字节覆盖，写入磁盘，改名，然后删除。闪存和某些文件系统会把旧的数据块保留一段时间：在那里，保护钥匙的是锁住它的密码短语。记录簿本身没有改动，仍能通过核验。
office-certificate-who = 销毁人
office-certificate-witness = 见证人
office-certificate-day = 日期
office-certificate-foot = 由 Petition Kiosk { $version } 生成。不写任何签名人的姓名。
office-unreached-stick = U 盘上这个倡议活动的钥匙文件：{ $path }
office-unreached-unknown = 可能属于这个或另一个倡议活动的钥匙文件：{ $path }
office-unreached-names = 钥匙文件 { $path } 在同一磁盘上的其他名称：{ $count }。它们指向同一个文件。那个文件销毁后，它们就是空的；请手动删除。
office-unreached-backup = 备用钥匙。拥有它的人能打开一切：{ $key }
office-unreached-copies = 未插入的 U 盘、设备的备份或保险箱中的钥匙文件副本。请手动销毁。
office-unreached-lists = 以前打印、导出或发送到其他系统的一切。它们在哪里都能读取。
office-unreached-stations = 其他站点。它们没有钥匙，也不会得知此事。请先在那些站点结束征签，否则它们会继续收集谁也打不开的签名。
office-erase = 销毁钥匙
office-erase-text = 征签结束后，密封的内容应当永远无法读取。没有钥匙就无法读取记录簿。
office-erase-look = 显示将要销毁的内容
office-erase-dies = 以下内容将销毁，无法恢复
office-erase-resumed = { $day } 开始销毁钥匙，但没有完成。现在从那里继续。
office-erase-count = { $count ->
   *[other] { $count } 个签名将永远无法读取
}
office-erase-sticks = U 盘上的钥匙文件也销毁
office-erase-unreached = 以下内容不会销毁
office-erase-folder = 销毁证明将存到 { $folder }
office-erase-type = 请输入以下文字确认：{ $name }
office-erase-now = 永久销毁钥匙
office-erase-running = 正在销毁钥匙
office-erase-back = 返回
office-erased = 钥匙已销毁。
office-erased-text = 用它密封的内容再也无法用它打开，本站点也不再收集签名。销毁证明在 { $path }
