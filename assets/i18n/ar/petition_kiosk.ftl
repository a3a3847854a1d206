### Every sentence a signer reads, in Arabic (Modern Standard). The staff's screens are in English or Spanish.
### Plain words, short sentences, no exclamation marks. "مختوم" (sealed), not "مشفّر" (encrypted).

## What is wrong with a field (signature::Fault)

fault-missing-given-name = يُرجى كتابة اسمك الأول
fault-missing-family-name = يُرجى كتابة اسم عائلتك
fault-missing-email = يُرجى كتابة بريدك الإلكتروني، مثل name@example.org
fault-missing-zip = يُرجى كتابة الرمز البريدي (ZIP)، خمسة أرقام
fault-missing-city = يُرجى كتابة مدينتك أو بلدتك
fault-missing-state = يُرجى كتابة ولايتك، مثل DC أو Ohio
fault-missing-street = يُرجى كتابة رقم المنزل واسم الشارع
fault-missing-phone = يُرجى كتابة رقم هاتفك
fault-missing-comment = يُرجى كتابة بضع كلمات هنا
fault-missing-ink = يُرجى التوقيع بإصبعك داخل المربع
fault-too-long = النص طويل جدًا؛ الحد الأقصى للأحرف: { $most }
fault-too-many-marks = فوق أحد الحروف علامات أكثر مما يتسع له المطبوع؛ يُرجى حذف بعضها
fault-no-letter = يجب أن يحتوي الاسم على حرف واحد على الأقل
fault-not-an-email = يحتاج البريد الإلكتروني إلى @ ونقطة، مثل name@example.org
# The mark before the number keeps its parts in order within right-to-left text.
fault-not-a-phone = يتكوّن رقم الهاتف من 7 إلى 15 رقمًا، مثل { "\u200E" }202-555-0147
fault-not-a-zip = يتكوّن الرمز البريدي (ZIP) من خمسة أرقام، مثل 20009
fault-not-a-state = يُرجى كتابة اسم الولاية أو حرفيها، مثل DC
fault-ink-too-little = هذه نقطة فقط؛ يُرجى التوقيع بإصبعك
fault-ink-too-much = هذا أكثر من توقيع؛ يُرجى مسح المربع والتوقيع مرة واحدة
fault-ink-outside = خرج الرسم عن المربع؛ يُرجى مسحه والتوقيع مرة واحدة
fault-not-asked-for = هذه العريضة لا تطلب هذه المعلومة
fault-no-such-consent = لا يوجد هذا الخيار في هذه العريضة
fault-consent-needs-contact = لتلقّي أخبار الحملة، يُرجى كتابة بريدك الإلكتروني أو هاتفك أعلاه، أو إزالة العلامة من الخانة
fault-no-such-language = لا يوجد نص للعريضة بهذه اللغة

## The signer's screens

# check: "تدريب" (training) against "تجربة" (trial)
kiosk-practice = تدريب: التوقيع هنا لا يُحتسب
kiosk-read-and-sign = القراءة والتوقيع
kiosk-or-phone = أو التوقيع على هاتفك
kiosk-staff = للموظفين
kiosk-larger-letters = حروف أكبر
kiosk-usual-letters = حروف عادية
kiosk-contrast = التباين
kiosk-signed-today = { $count ->
    [zero] لم يوقّع أحد هنا اليوم
    [one] وقّع شخص واحد هنا اليوم
    [two] وقّع شخصان هنا اليوم
    [few] وقّع { $count } أشخاص هنا اليوم
    [many] وقّع { $count } شخصًا هنا اليوم
   *[other] وقّع { $count } شخص هنا اليوم
}
kiosk-goal = { $count } من { $goal } اليوم
# check
kiosk-first-today = كن أول من يوقّع هنا اليوم
# check
kiosk-goal-today = هدف اليوم: { $goal }
kiosk-not-collecting = هذا الجهاز لا يجمع التوقيعات الآن. يُرجى سؤال أحد المتطوعين.
kiosk-to = إلى:
kiosk-from = من:
kiosk-sponsors = الجهات الراعية للعريضة:
kiosk-unofficial = ترجمة غير رسمية
kiosk-start-over = البدء من جديد
kiosk-read-on = متابعة القراءة ↓
kiosk-go-sign = توقيع هذه العريضة
kiosk-read-again = القراءة مرة أخرى
kiosk-sign-this = توقيع هذه العريضة
kiosk-given-name = الاسم الأول
kiosk-family-name = اسم العائلة
kiosk-email = البريد الإلكتروني
kiosk-phone = الهاتف
kiosk-street = الشارع والرقم
kiosk-zip = الرمز البريدي
kiosk-city = المدينة
kiosk-state = الولاية
kiosk-comment = كلمتك إليهم
kiosk-optional = (اختياري)
kiosk-slip = هل تقصد { $email }؟
kiosk-other-cities = أو:
kiosk-ink = التوقيع بالإصبع
kiosk-mark = التوقيع بعلامة ×
kiosk-undo = تراجع
kiosk-clear = مسح
kiosk-sign = توقيع
kiosk-signing = لحظة من فضلك
# check
kiosk-consent-to-texts = أوافق على تلقّي رسائل نصية تلقائية ودورية من { $sender } عن هذه الحملة، { $monthly } في الشهر على الأكثر. قد تُطبَّق رسوم الرسائل والبيانات. للإيقاف يُرجى الرد بكلمة STOP، وللمساعدة بكلمة HELP. يمكنني التوقيع دون الموافقة على هذا.
kiosk-sealed-line = يُختم ما كتبته لحظة توقيعك. ولا يستطيع هذا الجهاز قراءته بعد ذلك.
kiosk-how = كيف؟
kiosk-how-answer = يُقفل ما تكتبه بحيث لا يستطيع فتحه إلا منظّم العريضة. المفتاح ليس في هذا الجهاز. من يجد الجهاز أو يأخذه يستطيع أن يعدّ التوقيعات، ولا يستطيع أن يقرأ أيًا منها.
kiosk-faults = { $count ->
    [zero] لا يوجد أعلاه شيء يحتاج إلى تصحيح
    [one] يوجد أعلاه شيء واحد يحتاج إلى تصحيح
    [two] يوجد أعلاه شيئان يحتاجان إلى تصحيح
    [few] يوجد أعلاه { $count } أشياء تحتاج إلى تصحيح
    [many] يوجد أعلاه { $count } شيئًا يحتاج إلى تصحيح
   *[other] يوجد أعلاه { $count } شيء يحتاج إلى تصحيح
}
kiosk-not-stored = لم يُحفظ توقيعك. { $why } ما كتبته لا يزال هنا.
# check
kiosk-not-stored-disk-full = لم تبقَ مساحة في هذا الجهاز. يُرجى إبلاغ أحد المتطوعين.
# check
kiosk-not-stored-ledger-gone = لا يجد هذا الجهاز الملف الذي تُحفظ فيه التوقيعات. يُرجى إبلاغ أحد المتطوعين.
# check
kiosk-not-stored-ledger-in-use = يستخدم برنامج آخر في هذا الجهاز الملف الذي تُحفظ فيه التوقيعات. يُرجى إبلاغ أحد المتطوعين.
# check
kiosk-not-stored-campaign-over = انتهت هذه الحملة ولم تعد تجمع التوقيعات.
# check
kiosk-not-stored-key-untested = هذا الجهاز غير جاهز لجمع التوقيعات. يُرجى إبلاغ أحد المتطوعين.
# check
kiosk-not-stored-read-only = لا يستطيع هذا الجهاز الكتابة على قرصه. يُرجى إبلاغ أحد المتطوعين.
# check
kiosk-not-stored-other = حدث خطأ في هذا الجهاز. يُرجى إبلاغ أحد المتطوعين.
kiosk-still-there = هل ما زلت هنا؟
kiosk-still-there-text = { $seconds ->
    [zero] يُمسح الآن كل ما كتبته، حتى لا يراه أحد غيرك.
    [one] بعد ثانية واحدة يُمسح كل ما كتبته، حتى لا يراه أحد غيرك.
    [two] بعد ثانيتين يُمسح كل ما كتبته، حتى لا يراه أحد غيرك.
    [few] بعد { $seconds } ثوانٍ يُمسح كل ما كتبته، حتى لا يراه أحد غيرك.
    [many] بعد { $seconds } ثانية يُمسح كل ما كتبته، حتى لا يراه أحد غيرك.
   *[other] بعد { $seconds } ثانية يُمسح كل ما كتبته، حتى لا يراه أحد غيرك.
}
kiosk-more-time = أحتاج إلى مزيد من الوقت
kiosk-thanks = شكرًا لك، { $name }.
# check
kiosk-thanks-first = أنت أول من وقّع هنا اليوم.
# check
kiosk-thanks-place = أنت الموقّع رقم { $place } هنا اليوم.
kiosk-thanks-next = توقيعك مختوم ومحفوظ بأمان. وسيكون في الأوراق التي تُسلَّم إلى { $target }.
kiosk-thanks-share = امسح رمز QR بهاتفك لمشاركة العريضة مع صديق.
kiosk-next-person = الشخص التالي
kiosk-back-in = { $seconds ->
    [zero] العودة إلى البداية الآن
    [one] العودة إلى البداية بعد ثانية واحدة
    [two] العودة إلى البداية بعد ثانيتين
    [few] العودة إلى البداية بعد { $seconds } ثوانٍ
    [many] العودة إلى البداية بعد { $seconds } ثانية
   *[other] العودة إلى البداية بعد { $seconds } ثانية
}
kiosk-key-next = التالي
kiosk-key-hide = إخفاء
kiosk-key-space = مسافة
kiosk-key-keyboard = لوحة المفاتيح

## The volunteer's screens

kiosk-back = رجوع
kiosk-ok = موافق

## Sheets and posters

sheet-to = إلى:
sheet-name = الاسم
sheet-place = المدينة، الولاية، ZIP
sheet-date = التاريخ
sheet-signature = التوقيع
# check: the state's own words for "ballot or nominating petition"
sheet-advocacy = عريضة لمناصرة قضية: ليست لإدراج اقتراح أو مرشّح في ورقة الاقتراع.
sheet-text = النص
sheet-unofficial = ترجمة غير رسمية
sheet-practice = تدريب
sheet-scan = امسح رمز QR للقراءة والتوقيع
sheet-or-type = أو اكتب
# check
sheet-circulator-vouches = رأيت كل سطر في هذه الورقة وهو يُوقَّع، وأعتقد أن صاحب الاسم هو من وقّعه.
sheet-circulator-name = اسم جامع التوقيعات
sheet-circulator-signature = توقيع جامع التوقيعات
sheet-circulator-dates = جرى التوقيع بين
sheet-by-state = حسب الولاية
sheet-by-event = حسب الفعالية
sheet-what-was-signed = ما جرى التوقيع عليه
sheet-sponsors = الجهات الراعية للعريضة
sheet-heads = السجلات: المحطة، عدد القيود، رمز القيد الأخير
sheet-one-signature = توقيع واحد
# The number comes as text, so no form can be chosen by it.
sheet-signatures = عدد التوقيعات: { $count }
# check
sheet-on-paper = وعلى الأوراق المرفقة أيضًا: { $count }
sheet-sheet = ورقة
sheet-sheets = أوراق
sheet-name-in-print = الاسم بخط واضح
sheet-email = البريد الإلكتروني (اختياري)
sheet-phone = الهاتف (اختياري)
sheet-street = الشارع والرقم
sheet-if-you-wish = إن رغبت
sheet-tick = ضع علامة فقط إن رغبت.
# check
sheet-cut = تُقصّ قبل تسليم الورقة. يبقى هذا الجزء لدى المنظّم.
# check
sheet-same-number = اكتب في السطر الذي يحمل رقم سطر توقيعك.
sheet-fold = اطوِ هنا
sheet-receipt = إيصال المناوبة
sheet-receipt-shift = المناوبة
sheet-receipt-who = المتطوّع
sheet-receipt-event = الفعالية
sheet-receipt-station = المحطة
# check
sheet-receipt-drive = كلمات الحملة
# check
sheet-receipt-words = الكلمات الست لهذه المحطة
sheet-receipt-entries = القيود، من الأول إلى الأخير
sheet-receipt-sheets = الأوراق الفارغة الصادرة
sheet-receipt-head = رمز القيد الأخير
sheet-receipt-why = من يحتفظ بهذه الصفحة يستطيع أن يثبت لاحقًا أنه لم يُغيَّر أي قيد حتى هذا القيد ولم يُضف ولم يُحذف. لا تذكر الصفحة اسم أي شخص وقّع.
sheet-receipt-volunteer = توقيع المتطوع
sheet-receipt-organizer = توقيع المنظّم
sheet-page = صفحة { $page } من { $of }

## The notice to signers: who receives what they write, until when, how to withdraw

# check
notice-given = يصل اسمك ومكانك وتوقيعك ويوم توقيعك إلى { $target }.
# check
notice-given-no-ink = يصل اسمك ومكانك ويوم توقيعك إلى { $target }.
# check
notice-given-no-place = يصل اسمك وتوقيعك ويوم توقيعك إلى { $target }.
# check
notice-given-name = يصل اسمك ويوم توقيعك إلى { $target }.
# check
notice-not-given = ولا يصل إليه بريدك الإلكتروني ولا رقم هاتفك ولا شارعك.
# check
notice-the-organizer = منظّم هذه العريضة
# check
notice-kept = يحتفظ بما تكتبه: { $organizer }.
# check
notice-kept-until = يحتفظ بما تكتبه حتى { $day }: { $organizer }.
# check
notice-only-if-ticked = لن يتواصل معك أحد إلا إذا وضعت علامة في خانة.
# check
notice-not-contacted = لن يتواصل معك أحد.
# check
notice-lists-stay = كل قائمة تنضم إليها تحتفظ بعنوانك إلى أن تغادرها.
# check
notice-partners-email = الشريك الذي تضع علامة في خانته يتلقّى اسمك ومكانك ولغتك وبريدك الإلكتروني ووقت توقيعك: { $partners }.
# check
notice-partners-post = الشريك الذي تضع علامة في خانته يتلقّى اسمك ومكانك وشارعك ولغتك ووقت توقيعك: { $partners }.
# check
notice-list = { $list }، { $next }
# check
notice-withdraw = لسحب توقيعك: { $contact }
# check
notice-privacy = للمزيد: { $address }
# check
notice-online = للصفحة التي يقود إليها هذا الرمز شروط خصوصية خاصة بها.
# check
notice-organizer = المنظّم: { $organizer }.
# check
notice-told = يُقال للموقّعين: { $notice }
# check
sheet-day = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
