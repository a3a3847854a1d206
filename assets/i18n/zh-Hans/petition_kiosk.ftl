### Every sentence a signer reads, in Chinese (simplified). The staff's screens are in English or Spanish.
### Plain words, short sentences, no exclamation marks. "密封" (sealed), not "加密" (encrypted).

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
fault-too-many-marks = 有一个字母的附加符号太多，纸上印不下；请去掉一些
fault-no-letter = 姓名中至少要有一个字
fault-not-an-email = 电子邮箱要有 @ 和一个点，例如 name@example.org
fault-not-a-phone = 电话号码有 7 到 15 位数字，例如 202-555-0147
fault-not-a-zip = 邮编（ZIP）是五位数字，例如 20009
fault-not-a-state = 请填写州名或两个字母的缩写，例如 DC
fault-ink-too-little = 这只是一个点；请用手指签名
fault-ink-too-much = 笔画太多；请清除后只签一次名
fault-ink-outside = 笔画超出了框；请清除后签一次
fault-not-asked-for = 这份请愿书不需要填这一项
fault-no-such-consent = 这份请愿书没有这个选项
fault-consent-needs-contact = 如想收到倡议活动的消息，请在上面填写邮箱或电话，或取消勾选
fault-no-such-language = 这份请愿书没有这种语言的文本

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
kiosk-to = 致：
kiosk-from = 发信人：
# check: 发起 (initiate) or 支持 (support); "sponsors" here are the organizations that stand behind it
kiosk-sponsors = 请愿发起组织：
kiosk-unofficial = 非官方译文
kiosk-start-over = 重新开始
kiosk-read-on = 继续阅读 ↓
kiosk-go-sign = 签署这份请愿书
kiosk-read-again = 再读一遍
kiosk-sign-this = 签署这份请愿书
kiosk-given-name = 名字
kiosk-family-name = 姓氏
kiosk-email = 电子邮箱
kiosk-phone = 电话
kiosk-street = 街道和门牌号
kiosk-zip = 邮编
kiosk-city = 城市
kiosk-state = 州
kiosk-comment = 您想对他们说的话
kiosk-optional = （选填）
kiosk-slip = 您是不是想填 { $email }？
kiosk-other-cities = 或：
kiosk-ink = 请用手指签名
kiosk-mark = 用 × 签名
kiosk-undo = 撤销
kiosk-clear = 清除
kiosk-sign = 签名
kiosk-signing = 请稍候
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

kiosk-back = 返回
kiosk-ok = 确定

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
sheet-receipt-sheets = 发出的空白签名表
sheet-receipt-head = 最后一条的代码
sheet-receipt-why = 保存这一页的人，以后可以证明到这一条为止没有任何条目被更改、添加或拿走。这一页不写任何签名人的姓名。
sheet-receipt-volunteer = 志愿者签名
sheet-receipt-organizer = 组织者签名
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
