### Every sentence a person reads, in Arabic (Modern Standard).
### Plain words, short sentences, no exclamation marks. "مختوم" (sealed), not "مشفّر" (encrypted).
### Nobody who speaks the language natively has read the sentences for staff and organizers.

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
fault-too-many-marks = فوق أحد الحروف علامات كثيرة؛ يُرجى حذف بعضها
fault-no-letter = يجب أن يحتوي الاسم على حرف واحد على الأقل
# check
fault-not-a-name = هذا عنوان أو رقم؛ يُرجى كتابة الاسم هنا
# check
fault-several-names = هنا اسمان؛ كل شخص يوقّع وحده
fault-not-an-email = يحتاج البريد الإلكتروني إلى @ ونقطة، مثل name@example.org
# The mark before the number keeps its parts in order within right-to-left text.
fault-not-a-phone = يتكوّن رقم الهاتف من 7 إلى 15 رقمًا، مثل { "\u200E" }202-555-0147
fault-not-a-zip = يتكوّن الرمز البريدي (ZIP) من خمسة أرقام، مثل 20009
# check
fault-zip-lacks-zero = يتكوّن الرمز البريدي (ZIP) من خمسة أرقام؛ هل ينقص الصفر في أوله، كما في 02134؟
fault-not-a-state = يُرجى كتابة اسم الولاية أو حرفيها، مثل DC
fault-ink-too-little = هذه نقطة فقط؛ يُرجى التوقيع بإصبعك
fault-ink-too-much = الخطوط كثيرة؛ يُرجى مسح المربع والتوقيع مرة واحدة
fault-ink-outside = خرج الرسم عن المربع؛ يُرجى مسحه والتوقيع مرة واحدة
fault-not-asked-for = هذه العريضة لا تطلب هذه المعلومة
fault-no-such-consent = لا يوجد هذا الخيار في هذه العريضة
fault-consent-needs-contact = يُرجى كتابة بريدك الإلكتروني أو هاتفك أعلاه، أو إزالة العلامة
fault-no-such-language = لا يوجد نص للعريضة بهذه اللغة

## What went wrong behind a screen, for staff and organizers (failure::Failure)

failure-file = تعذّر استخدام { $path }: { $why }.
failure-file-unreadable = تعذّرت قراءة { $path }: { $why }. يُرجى التحقق من الملف والمحاولة مرة أخرى.
failure-io-not-found = لا يوجد ملف أو مجلد كهذا
failure-io-permission = هذا البرنامج ليس لديه إذن
failure-io-full = القرص ممتلئ
failure-io-read-only = لا يمكن كتابة أي شيء هناك
# check
failure-io-device = القرص أو الذاكرة معطّلة؛ استخدم غيرها وأحضر هذه إلى المنظّم
# check
failure-io-open-files = عدد الملفات المفتوحة كبير جدًا؛ أغلق البرامج الأخرى وحاول مجددًا
# check
failure-io-more-files = لا يقبل القرص مزيدًا من الملفات مع أن فيه متسعًا؛ احذف بعضها أو استخدم غيره
failure-io-exists = هو موجود هناك من قبل
failure-io-code = يبلّغ النظام عن الخطأ { $code }
failure-io-link = هو رابط، والبرنامج لا يتبع الروابط
failure-io-not-a-file = هو ليس ملفًا عاديًا
failure-io-too-large = حجمه أكبر من الحد المسموح لملف كهذا، وهو { $most } MB
failure-io-unknown = النظام لا يذكر السبب
failure-lost-thread = توقف جزء من البرنامج. ما حُفظ آمن. يُرجى إغلاق البرنامج وتشغيله من جديد.
failure-nothing-to-receipt = لم يُحفظ شيء في هذه المحطة بعد، فلا يوجد إيصال للطباعة.
failure-ledger-missing = لا يوجد سجل في { $path }. يُرجى التحقق من المسار.
failure-ledger-no-folder = المجلد { $path } المخصّص للسجل غير موجود. يُرجى إنشاؤه أو اختيار مكان آخر.
failure-ledger-not-a-ledger = تعذّرت قراءة { $path } كسجل. بقي كما هو؛ يُرجى البحث عن ملف الإيداع أو النسخة المتزامنة.
failure-ledger-before-signing = أُنشئ { $path } بإصدار أقدم من 0.2، وملفاته لا تبيّن من كتبها. بقي كما هو، ولم يُؤخذ منه شيء.
failure-ledger-other-keys = بدأ { $path } لحملة مفتاح منظّمها غير المفتاح الموجود الآن في مجلد الحملة. لا يُجمع أي توقيع. يُرجى سؤال المنظّم عن الحملة الصحيحة.
failure-ledger-too-many-stations = في { $path } محطات أكثر مما يكون في أي حملة. لم يُؤخذ منه شيء. يُرجى معرفة مصدره.
failure-campaign-other-petition = { $path } ليس العريضة التي وقّعها المنظّم. يُرجى نسخ المجلد مرة أخرى من المنظّم.
failure-campaign-other-organizer = الحملة في { $path } لم يوقّعها منظّم الحملة التي انضمت إليها هذه المحطة. لم يتغيّر شيء هنا. يُرجى سؤال المنظّم.
failure-campaign-older = الحملة في { $path } أقدم من الحملة الموجودة في هذه المحطة. لم يتغيّر شيء هنا. يُرجى طلب أحدث حملة من المنظّم.
failure-campaign-other-words = الكلمتان ليستا كلمتي الحملة في { $path }. لم يُؤخذ شيء. يُرجى سؤال المنظّم وعدم المتابعة.
# check
failure-key-no-signing-key = أُنشئ { $path } بإصدار أقدم من 0.2، وليس فيه مفتاح للتوقيع، فلا يستطيع أحد أن يعرف كلام من يُعتمد. يُرجى إنشاء الحملة من جديد.
failure-ledger-newer = أُنشئ { $path } بإصدار أحدث من هذا البرنامج. يُرجى تحديث هذا الإصدار.
failure-ledger-broken = لم يجتز { $path } التحقق: { $why }. بقي كما هو؛ يُرجى الاحتفاظ به وبدء سجل جديد.
failure-broken-missing = القيد { $seq } من المحطة { $station } ناقص
failure-broken-changed = القيد { $seq } من المحطة { $station } تغيّر
failure-broken-unsigned = القيد { $seq } من المحطة { $station } لا يحمل توقيع محطته
failure-broken-forged-station = معرّف المحطة { $station } لا يطابق مفتاحها
failure-broken-unknown-station = القيد { $seq } من محطة غير معروفة
failure-ledger-other-campaign = { $path } يخص حملة أخرى. يُرجى اختيار سجل آخر.
failure-ledger-in-use = يستخدم برنامج Petition Kiosk آخر { $path }. يُرجى إغلاق ذلك البرنامج أولًا.
# check
failure-ledger-not-a-turn-in = { $path } ليس ملف إيداع ولا نسخة متزامنة، ولم يُعثر فيه على شيء من هذه الحملة. يُرجى إنشاء ملف إيداع في محطته.
failure-ledger-not-read-back = عند إعادة قراءة { $path } لم يكن كما كُتب. يُرجى استخدام ذاكرة USB أخرى؛ السجل نفسه لم يتغيّر.
failure-ledger-gone = أُزيل { $path } وهو مفتوح. يُرجى إعادته وتشغيل البرنامج من جديد؛ كل ما تأكّد حفظه موجود فيه.
failure-ledger-stopped = أُوقف الفتح. لم يتغيّر شيء.
failure-disk-full = القرص ممتلئ. كل ما تأكّد حفظه آمن؛ يُرجى توفير مساحة والمحاولة مرة أخرى.
# check
failure-not-written = القرص لا يقبل ما يُكتب عليه: إما أنه ممتلئ أو أنه معطوب. كل ما تم تأكيده محفوظ. يُرجى إخلاء مساحة والمحاولة مجددًا؛ وإن لم ينفع ذلك، يُرجى استخدام جهاز آخر.
failure-scan-size = حجم صورة الورقة بايت واحد على الأقل و{ $most } MB على الأكثر. يُرجى مسح الورقة ضوئيًا بالرمادي بدقة 150 إلى 200 نقطة في البوصة.
failure-scan-part = القيد { $seq } من المحطة { $station }، وهو جزء من صورة الورقة، لا يمكن فتحه. يُرجى الرجوع إلى الورقة نفسها.
failure-seal = تعذّر ختم القيد، فلم يُحفظ شيء. يُرجى المحاولة مرة أخرى.
failure-ledger-database = تعذّر استخدام السجل. كل ما تأكّد حفظه آمن؛ يُرجى تشغيل البرنامج من جديد.
failure-key-untested = مفتاح الحملة تغيّر أو لم يُختبر قط، فقد لا يُفتح أبدًا ما يُختم به. يُرجى إنشاء الحملة من جديد، أو نسخ مجلدها مرة أخرى من المنظّم.
failure-key-destroyed = أُتلف مفتاح الحملة في { $day }، فلا يمكن جمع أي توقيع لها بعد الآن. شهادته هي { $path }.
failure-key-half-destroyed = بدأ إتلاف مفتاح الحملة في { $day } ولم يكتمل، فلا يُجمع لها أي توقيع. يُرجى إكماله في المكتب، تحت «الحملة».
failure-campaign-no-folder = لا يوجد مجلد حملة في { $path }. يُرجى نسخه من المنظّم، أو بدء حملة.
failure-campaign-no-file = { $path } غير موجود في مجلد الحملة. يُرجى نسخ المجلد مرة أخرى من المنظّم.
failure-campaign-io = تعذّر استخدام { $path }: { $why }. لم يتغيّر شيء.
failure-campaign-damaged = { $path } ليس حملة يستطيع هذا البرنامج قراءتها. يُرجى نسخ المجلد مرة أخرى من المنظّم.
# check
failure-petition-line = السطر { $line } (بالإنجليزية): «{ $why }».
# check
failure-petition-more = { $count ->
    [zero] لا أخطاء أخرى بعد ذلك.
    [one] وبعدها خطأ واحد آخر.
    [two] وبعدها خطآن آخران.
    [few] وبعدها { $count } أخطاء أخرى.
    [many] وبعدها { $count } خطأً آخر.
   *[other] وبعدها { $count } خطأ آخر.
}
# check
failure-petition-empty = لا يمكن توقيع { $path }: لا يستطيع هذا البرنامج أن يقرأه كعريضة. يُرجى اختيار ملف آخر.
# check
failure-petition-not-written = تعذّرت كتابة العريضة في { $path }، فلم تُنشأ أي حملة. يُرجى اختيار عريضة أخرى.
# check
failure-petition-faults = لا يمكن توقيع { $path } قبل تصحيح هذه الأسطر منه.
failure-fit-boxes = في النص باللغة { $language }: عدد خانات الموافقة { $boxes }، وهي لا تترك مساحة كافية للتوقيع على ورق { $paper }. لم تُنشأ أي حملة. يُرجى تقصير جمل الموافقات أو حذف بعضها.
failure-fit-text = في النص باللغة { $language }: العنوان والملخص والمطلب والعنوان على الإنترنت لا تترك مساحة كافية للتوقيع على أي ورق. لم تُنشأ أي حملة. يُرجى تقصيرها.
failure-campaign-not-empty = { $path } ليس فارغًا. يُرجى اختيار مجلد جديد للحملة.
failure-campaign-address = لا يمكن استخدام العنوان على الإنترنت. يجب أن يبدأ بـ https:// ولا يحتوي على مسافات ولا يزيد على 300 حرف، مثل https://example.org/protect
failure-campaign-event = تحتاج الفعالية إلى اسم فيه حرف أو رقم، ولا يزيد على 60 حرفًا. الاسم «{ $name }» لا يصلح.
failure-campaign-not-read-back = عند إعادة قراءة { $path } لم يكن كما كُتب. يُرجى استخدام ذاكرة USB أخرى.
failure-campaign-no-event = لا توجد فعالية رمزها { $code }.
failure-campaign-day = «{ $day }» ليس يومًا مكتوبًا مثل { "\u200E" }2027-06-30.
failure-campaign-later = قيل للموقّعين إن المفتاح يُتلف في موعد أقصاه { $day }. يمكن تقديم هذا اليوم، ولا يمكن تأخيره. لم يتغيّر شيء.
failure-campaign-station-name = اسم المحطة لا يزيد على 40 حرفًا. الاسم «{ $name }» لا يصلح.
failure-pin-digits = يتكوّن رقم PIN من ستة أرقام لا غير. يُرجى اختيار رقم آخر.
failure-pin-common = رقم PIN هذا من أول ما يجرّبه أي شخص، مثل أرقام متتالية أو مكررة أو تاريخ. يُرجى اختيار رقم آخر.
failure-pin-memory = تعذّر حفظ رقم PIN، لأن الذاكرة الخالية في هذا الجهاز قليلة جدًا. يُرجى إغلاق البرامج الأخرى والمحاولة مرة أخرى.
failure-passphrase-wrong = عبارة المرور لا تفتح مفتاح المنظّم. لم يتغيّر شيء؛ يُرجى المحاولة مرة أخرى.
failure-passphrase-short = عبارة المرور قصيرة. الحد الأدنى للأحرف: { $least }. يُرجى اختيار عبارة أطول، مثل ست كلمات عشوائية.
failure-passphrase-known = عبارة المرور «practice» يعرفها الجميع. يُرجى اختيار عبارة أخرى، مثل ست كلمات عشوائية.
failure-passphrase-guessable = عبارة المرور سهلة التخمين، ولم يُنشأ أي شيء. يُرجى اختيار عبارة أخرى، مثل ست كلمات عشوائية.
failure-key-not-here = مفتاح المنظّم ليس هنا (الملف { $path } غير موجود). يُرجى فتح المكتب حيث أُنشئت الحملة، أو إحضار ملف المفتاح على ذاكرة USB.
failure-key-gone = أُتلف مفتاح هذه الحملة في { $day }، ولم يعد من الممكن فتح ما خُتم له. يُرجى الرجوع إلى الشهادة { $path }.
failure-key-half-gone = بدأ إتلاف مفتاح هذه الحملة في { $day } ولم يكتمل. يُرجى إكماله في المكتب، تحت «الحملة».
failure-key-other = { $path } هو مفتاح حملة أخرى. لم يتغيّر شيء؛ يُرجى اختيار المجلد الصحيح.
failure-key-damaged = { $path } ليس مفتاح منظّم. يُرجى استعادته من النسخة الاحتياطية لدى المنظّم.
failure-key-io = تعذّر استخدام مفتاح المنظّم في { $path }: { $why }.
# check
failure-key-recipient = لا يمكن استخدام المفتاح الاحتياطي. يجب أن يكون مفتاحًا عامًا من age، وهو يبدأ بـ age1.
failure-key-test = تعذّر فتح قيد تجريبي بالمفتاح الجديد، فلن يُفتح به أي توقيع أبدًا. لم تُنشأ الحملة؛ يُرجى المحاولة مرة أخرى.
failure-print-nobody = لا يوجد أي توقيع للطباعة بعد.
failure-print-paper-only = كل التوقيعات على أوراق، وهذه الأوراق تُسلَّم كما هي. لا يوجد شيء للطباعة.
failure-export-nobody = لا يوجد أي توقيع للتصدير بعد.
failure-export-table = تعذّر إنشاء قائمة. يُرجى المحاولة مرة أخرى، أو اختيار صيغة أخرى.
failure-export-workbook = تعذّر إنشاء مصنّف Excel. يُرجى التصدير بصيغة CSV بدلًا منه.
failure-export-line = تعذّر إنشاء سطر JSON. يُرجى المحاولة مرة أخرى، أو اختيار صيغة أخرى.
# check
failure-print-no-address = ليس للحملة عنوان على الإنترنت، فلن يقود رمز QR إلى أي مكان. يُكتب العنوان عند بدء الحملة.
failure-print-address-long = العنوان على الإنترنت أطول مما يتسع له رمز QR. يُرجى استخدام عنوان قصير.
failure-print-stopped = أُوقفت الطباعة. الملفات المكتملة باقية.
failure-print-font = تعذّر استخدام أحد الخطوط المرفقة. يُرجى تثبيت البرنامج من جديد.
failure-print-pdf = تعذّر تكوين ملف PDF. الملفات التي اكتملت قبله باقية؛ يُرجى المحاولة مرة أخرى.
failure-print-svg = لا تُحفظ بصيغة SVG إلا صفحة من كلمات وأرقام. يُرجى حفظها بصيغة PDF.
failure-print-picture = تعذّر إنشاء الصورة. الملفات التي اكتملت قبلها باقية؛ يُرجى المحاولة مرة أخرى.
failure-print-io = تعذّرت كتابة { $path }: { $why }. الملفات التي اكتملت قبله باقية.
failure-blank-not-issued = لم تصدر أي ورقة. { $why }
failure-blank-not-printed = { $why } الأوراق من { $first } إلى { $last } صدرت ولم تُطبع. تبقى أرقامها غير مستخدمة؛ يُرجى الطباعة مرة أخرى للحصول على أرقام جديدة.
failure-retention-over = انتهت هذه الحملة في { $day }، وهو آخر يوم لإتلاف مفتاحها. لم يعد يُجمع أي توقيع؛ وكل ما تأكّد حفظه آمن.
failure-blank-retention-over = لم تصدر أي ورقة: مضى يوم { $day }، وهو آخر يوم لإتلاف المفتاح. الأوراق التي تُطبع الآن لا تذكر يومًا ينتهي فيه الاحتفاظ بما يُكتب.
failure-erasure-no-key = لا يوجد مفتاح لهذه الحملة في { $path } ولا على ذاكرة USB موصولة. لم يتغيّر شيء؛ يُرجى الذهاب إلى حيث المفتاح.
failure-erasure-on-stick = المفتاح على ذاكرة USB وليس في { $path }. لم يتغيّر شيء؛ يُرجى وضع علامة على شمول ذاكرات USB.
failure-erasure-done = أُتلف المفتاح في { $day }، ولا يوجد هنا أي ملف آخر منه. شهادته هي { $path }.
failure-erasure-name = هذا ليس اسم الحملة. اسمها «{ $name }». لم يُتلف شيء.
failure-erasure-sheet = تعذّر إنشاء الشهادة. { $why } لم يُتلف أي مفتاح بعد ذلك.
failure-erasure-certificate = تعذّرت كتابة الشهادة { $path }: { $why }. يُرجى التحقق من أن المفتاح لا يزال موجودًا، والمحاولة مرة أخرى بمجلد آخر.
failure-erasure-file = تعذّر إتلاف { $path }: { $why }. تقول الشهادة إن الإتلاف بدأ، لا إنه اكتمل. يُرجى حل المشكلة والمحاولة مرة أخرى.
failure-printer-no-system = لا يوجد نظام طباعة على هذا الجهاز. يُرجى تثبيت CUPS، أو طباعة الملفات من جهاز آخر.
failure-printer-no-default = لا توجد طابعة افتراضية. يُرجى اختيار طابعة.
failure-printer-unknown = لا توجد طابعة باسم «{ $name }». الملفات موجودة؛ يُرجى اختيار طابعة أخرى.
failure-printer-refused = لم تقبل الطابعة الأوراق. الملفات موجودة؛ يُرجى طباعتها مرة أخرى.
# check
failure-picture-kind = هذا الملف ليس PNG ولا JPEG ولا PDF ولا TIFF ولا WebP ولا HEIC ولا GIF ولا BMP. يُرجى تصوير الورقة، أو كتابة رقمها.
# check
failure-picture-heic = هذه صورة من iPhone ‏(HEIC) من نوع لا يمكن قراءته هنا. يُرجى إرسالها بصيغة JPEG (الإعدادات، الكاميرا، التنسيقات، الأكثر توافقًا)، أو كتابة رقم الورقة.
# check
failure-picture-locked = ملف PDF هذا يطلب كلمة مرور. يُرجى حفظه من دونها أو طباعته إلى ملف PDF جديد، أو كتابة رقم الورقة.
# check
failure-picture-another = في هذه الصورة رمز آخر لا يمكن قراءته. يُرجى تصوير تلك الورقة وحدها، أو كتابة رقمها.
failure-picture-damaged = تعذّرت قراءة هذه الصورة. يُرجى التقاط صورة أخرى، أو كتابة رقم الورقة.
failure-picture-large = هذه الصورة كبيرة جدًا. يُرجى مسح الورقة ضوئيًا بدقة 150 إلى 300 نقطة في البوصة، أو كتابة رقمها.
failure-picture-no-code = لا يظهر رمز ورقة في هذه الصورة. يُرجى التصوير من مسافة أقرب وفي إضاءة أفضل، أو كتابة الرقم.
failure-picture-stopped = احتاجت قراءة هذه الصورة إلى وقت أو ذاكرة أكثر من اللازم، فتوقف البرنامج عن قراءتها. يُرجى مسح الورقة ضوئيًا بدقة 150 إلى 300 نقطة في البوصة، أو كتابة رقمها.
failure-picture-not-started = لم يتمكّن هذا الجهاز من تشغيل العملية التي تقرأ الصور. يُرجى إغلاق البرامج الأخرى والمحاولة مرة أخرى، أو كتابة رقم الورقة.
# check
failure-import-title = ينقص سطر لعنوان العريضة: السطر { $line } هو «{ $found }». يُرجى كتابة العنوان قبله في سطر مستقل، أو كتابة «Title: …{ "\u200E" }» في أي مكان.
# check
failure-import-letter = لا توجد رسالة بعد العنوان «{ $title }» (السطر { $line }). يُرجى كتابة فقرة واحدة هناك على الأقل، وبعدها المطلب. الترتيب: العنوان، الرسالة، «To: …{ "\u200E" }»، «From: …{ "\u200E" }»، المطلب، مع سطر فارغ بين كل جزأين.
failure-import-target = لا يوجد سطر يبدأ بـ «To:{ "\u200E" }»، فالعريضة غير موجّهة إلى أحد. يُرجى كتابة «To: The City Council» في سطر مستقل، في الأعلى أو بعد الرسالة.
# check
failure-import-demand = لا يوجد مطلب بعد السطر { $line }. يُرجى كتابة الجملة التي تُوقَّع بعد السطرين «To:{ "\u200E" }» و«From:{ "\u200E" }»، أو كتابة «Demand: …{ "\u200E" }» في أي مكان.
failure-import-empty = النص فارغ. يُرجى كتابة العنوان في سطر مستقل، ثم الرسالة، و«To: …{ "\u200E" }»، و«From: …{ "\u200E" }»، والمطلب، مع سطر فارغ بين كل جزأين.
# check
failure-import-target-empty = لا يوجد اسم بعد «To:{ "\u200E" }» في السطر { $line }. يُرجى كتابة «To: The City Council» في سطر واحد.
# check
failure-import-target-sentence = يبدأ السطر { $line } بـ «To:{ "\u200E" }» ويستمر كجملة: «{ $found }». يُرجى كتابة الجهة المطلوب منها في سطر مستقل، مثل «To: The City Council».
# check
failure-import-greeting = التحية في السطر { $line }، «{ $found }»، لا تذكر الجهة المطلوب منها. يُرجى كتابة «To: The City Council» في سطر مستقل.
# check
failure-import-demand-long = ستكون الفقرة في السطر { $line } هي المطلب، لكنها من { $length } حرفًا، والورقة تتسع لـ 600. يُرجى كتابة المطلب في جملة أو جملتين بعد «Demand: …{ "\u200E" }».
# check
failure-import-damaged = المستند تالف أو غير كامل. يُرجى حفظه مرة أخرى، أو حفظه كنص عادي.
# check
failure-import-document = هذا أرشيف أو مستند من برنامج آخر. يُرجى حفظه بصيغة { "\u200E" }.docx أو { "\u200E" }.odt أو كنص عادي.
# check
failure-import-old-office = هذا مستند من إصدار قديم من Word، أو له كلمة مرور. يُرجى فتحه هناك وحفظه بصيغة { "\u200E" }.docx بلا كلمة مرور.
# check
failure-import-pdf = هذا ملف PDF. يُرجى حفظ المستند الأصلي بصيغة { "\u200E" }.docx أو { "\u200E" }.odt أو كنص عادي.
# check
failure-import-rtf = هذا نص منسّق ({ "\u200E" }.rtf). يُرجى حفظه بصيغة { "\u200E" }.docx أو { "\u200E" }.odt أو كنص عادي.
# check
failure-import-picture = هذه صورة. يُرجى كتابة كلماتها في ملف نصي.
# check
failure-import-unknown = هذا ليس ملفًا نصيًا. يُرجى حفظ الرسالة كنص عادي أو بصيغة { "\u200E" }.docx أو { "\u200E" }.odt.
failure-io-not-text = هو ليس نصًا عاديًا؛ يُرجى حفظه كنص عادي (UTF-8)

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
# check
kiosk-by = عريضة من { $organizer }
kiosk-to = إلى:
kiosk-from = من:
kiosk-sponsors = الجهات الراعية للعريضة:
kiosk-unofficial = ترجمة غير رسمية
# check
kiosk-not-translated = هذه العريضة غير مترجمة إلى العربية، وهي معروضة بلغة: { $language }.
kiosk-start-over = البدء من جديد
kiosk-read-on = متابعة القراءة ↓
kiosk-go-sign = توقيع هذه العريضة
kiosk-read-again = القراءة مرة أخرى
kiosk-sign-this = توقيع هذه العريضة
kiosk-given-name = الاسم الأول
kiosk-family-name = اسم العائلة
# check
kiosk-latin-names = يمكنك كتابة اسمك بالحروف اللاتينية
# check
kiosk-one-name = لي اسم واحد فقط
kiosk-email = البريد الإلكتروني
kiosk-phone = الهاتف
kiosk-street = الشارع والرقم
kiosk-zip = الرمز البريدي
# check
kiosk-postal-code = الرمز البريدي
kiosk-city = المدينة
kiosk-state = الولاية
# check
kiosk-no-us-address = ليس لي عنوان في الولايات المتحدة
kiosk-comment = كلمتك إليهم
kiosk-optional = (اختياري)
kiosk-slip = هل تقصد { $email }؟
kiosk-other-cities = أو:
# check
kiosk-more-cities = المزيد
# check
kiosk-email-hint = لن تصلك رسائل إلا إذا وضعت علامة في المربع أدناه
# check
kiosk-zip-hint = تُملأ المدينة والولاية من الرمز البريدي
kiosk-ink = التوقيع بالإصبع
kiosk-mark = التوقيع بعلامة ×
kiosk-undo = تراجع
kiosk-clear = مسح
kiosk-sign = توقيع
kiosk-signing = لحظة من فضلك
# check
kiosk-consent-to-email = راسلوني بالبريد الإلكتروني بشأن هذه الحملة
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
# check
kiosk-thanks-practice = كان هذا تدريبًا: لا يُحفظ توقيعك ولا يُرسل إلى أي جهة.
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

kiosk-pin-title = رقم PIN للموظفين
kiosk-pin-practice = في التدريب رقم PIN هو { $pin }
kiosk-pin-wrong = رقم PIN هذا غير صحيح. يُرجى المحاولة مرة أخرى أو سؤال المنظّم.
kiosk-pin-wait = { $seconds ->
    [zero] أُدخل رقم PIN خاطئ مرات كثيرة. يُرجى الانتظار لحظة.
    [one] أُدخل رقم PIN خاطئ مرات كثيرة. يُرجى الانتظار ثانية واحدة.
    [two] أُدخل رقم PIN خاطئ مرات كثيرة. يُرجى الانتظار ثانيتين.
    [few] أُدخل رقم PIN خاطئ مرات كثيرة. يُرجى الانتظار { $seconds } ثوانٍ.
    [many] أُدخل رقم PIN خاطئ مرات كثيرة. يُرجى الانتظار { $seconds } ثانية.
   *[other] أُدخل رقم PIN خاطئ مرات كثيرة. يُرجى الانتظار { $seconds } ثانية.
}
kiosk-pin-checking = جارٍ التحقق
kiosk-back = رجوع
kiosk-ok = موافق
kiosk-staff-title = هذه المحطة
kiosk-staff-count = { $count ->
    [zero] توقيع في هذه المحطة
    [one] توقيع في هذه المحطة
    [two] توقيعان في هذه المحطة
    [few] توقيعات في هذه المحطة
    [many] توقيعًا في هذه المحطة
   *[other] توقيع في هذه المحطة
}
kiosk-staff-today = { $count ->
    [zero] لا توقيع منها اليوم
    [one] منها توقيع واحد اليوم
    [two] منها توقيعان اليوم
    [few] منها { $count } توقيعات اليوم
    [many] منها { $count } توقيعًا اليوم
   *[other] منها { $count } توقيع اليوم
}
kiosk-staff-event = الفعالية: { $name }
kiosk-staff-no-event = دون فعالية
kiosk-staff-head = رمز القيد الأخير: { $code }
kiosk-staff-drive-words = الكلمات الست للحملة
kiosk-staff-station-words = الكلمات الست لهذه المحطة
kiosk-staff-note = في نهاية المناوبة يُرجى طباعة إيصالها أو تصويره. فهو يثبت لاحقًا أنه لم يُحذف شيء.
kiosk-staff-receipt = إنشاء إيصال
kiosk-staff-receipt-making = جارٍ إنشاء الإيصال
kiosk-staff-well = كل شيء على ما يرام. يُحفظ كل توقيع قبل أن تظهر كلمة الشكر.
kiosk-staff-petition = العودة إلى العريضة
kiosk-staff-office = المكتب
kiosk-staff-close = إغلاق البرنامج
kiosk-staff-volunteer = المتطوّع، بالاسم أو بالأحرف الأولى
kiosk-staff-open = بدء المناوبة
kiosk-staff-since = منذ { $time }
kiosk-staff-since-who = منذ { $time }، { $name }
kiosk-staff-in-shift = { $count ->
    [zero] توقيع في هذه المناوبة
    [one] توقيع في هذه المناوبة
    [two] توقيعان في هذه المناوبة
    [few] توقيعات في هذه المناوبة
    [many] توقيعًا في هذه المناوبة
   *[other] توقيع في هذه المناوبة
}
kiosk-staff-end = إنهاء المناوبة مع إيصالها
kiosk-staff-turn-in = الإيداع على ذاكرة USB
kiosk-staff-leave-drive = مغادرة هذه الحملة
kiosk-pin-forgotten = هل نُسي رقم PIN؟
kiosk-staff-turning-in = جارٍ الكتابة وإعادة القراءة
kiosk-staff-mirror = النسخة المتزامنة: محدّثة
kiosk-staff-mirror-dead = النسخة المتزامنة: لا تُكتب
kiosk-staff-machine = هذا الجهاز
kiosk-staff-battery = البطارية: { $percent } %
kiosk-staff-charging = البطارية: { $percent } %، موصولة بالشاحن
kiosk-staff-room = { $number ->
    [one] القرص: يتسع لنحو توقيع واحد آخر
    [two] القرص: يتسع لنحو توقيعين آخرين
    [few] القرص: يتسع لنحو { $count } توقيعات أخرى
    [many] القرص: يتسع لنحو { $count } توقيعًا آخر
   *[other] القرص: يتسع لنحو { $count } توقيع آخر
}
kiosk-staff-room-enough = القرص: المساحة كافية
kiosk-staff-clock = الساعة: { $time }
kiosk-staff-look = مظهر الشاشة
kiosk-staff-look-light = فاتح
kiosk-staff-look-dark = داكن
kiosk-staff-look-sunlight = ضوء الشمس
kiosk-staff-look-contrast = تباين عالٍ
# check: new, read by nobody yet
kiosk-staff-motion = بعد التوقيع
# check: new, read by nobody yet
kiosk-staff-motion-shown = عرض الظرف
# check: new, read by nobody yet
kiosk-staff-motion-still = دون حركة
# check: new, read by nobody yet
kiosk-staff-language = لغة الموظفين والمكتب
kiosk-staff-clean = تنظيف الشاشة
kiosk-staff-cleaning = الشاشة مقفلة للتنظيف
kiosk-staff-cleaning-text = { $seconds ->
    [zero] لا أثر للمس الشاشة. تعود العريضة الآن.
    [one] لا أثر للمس الشاشة. تعود العريضة بعد ثانية واحدة.
    [two] لا أثر للمس الشاشة. تعود العريضة بعد ثانيتين.
    [few] لا أثر للمس الشاشة. تعود العريضة بعد { $seconds } ثوانٍ.
    [many] لا أثر للمس الشاشة. تعود العريضة بعد { $seconds } ثانية.
   *[other] لا أثر للمس الشاشة. تعود العريضة بعد { $seconds } ثانية.
}
kiosk-staff-train = تمرين من خمس خطوات
kiosk-staff-train-end = إنهاء التمرين
kiosk-staff-train-sign = 1 من 5. يُرجى التوقيع كما يفعل الزائر: لمس «القراءة والتوقيع»، ثم ملء النموذج، ثم لمس «توقيع».
kiosk-staff-train-leave = 2 من 5. شخص ينصرف: يُرجى بدء نموذج ثم لمس «البدء من جديد». لا يُحفظ منه شيء.
kiosk-staff-train-hide = 3 من 5. إخفاء كل شيء دفعة واحدة: يُرجى بدء نموذج، ثم وضع ثلاث أصابع معًا على الشاشة، أو الضغط على F12.
kiosk-staff-train-pin = 4 من 5. فتح شاشة الموظفين: يُرجى لمس «للموظفين» وكتابة رقم PIN { $pin }.
kiosk-staff-train-receipt = 5 من 5. يُرجى إنهاء المناوبة أو إنشاء إيصال، ثم تصوير الإيصال.
kiosk-staff-train-done = اكتملت الخطوات الخمس. يُرجى إعطاء الجهاز للمتطوّع التالي، أو بدء الحملة.
kiosk-staff-turned-in = { $count ->
    [one] قيد واحد على ذاكرة USB، وأُعيدت قراءته. يمكن الآن إزالة الذاكرة: { $path }
    [two] قيدان على ذاكرة USB، وأُعيدت قراءتهما. يمكن الآن إزالة الذاكرة: { $path }
    [few] { $count } قيود على ذاكرة USB، وأُعيدت قراءتها. يمكن الآن إزالة الذاكرة: { $path }
    [many] { $count } قيدًا على ذاكرة USB، وأُعيدت قراءتها. يمكن الآن إزالة الذاكرة: { $path }
   *[other] { $count } قيد على ذاكرة USB، وأُعيدت قراءتها. يمكن الآن إزالة الذاكرة: { $path }
}
kiosk-staff-no-stick = لا توجد ذاكرة USB. يُرجى توصيل واحدة والمحاولة مرة أخرى.
kiosk-staff-receipt-printed = تجري طباعة الإيصال. لا تبقى أي نسخة منه على هذا الجهاز.
kiosk-staff-receipt-saved = لم تقبل أي طابعة الإيصال. يبقى محفوظًا على هذا الجهاز حتى الإيداع التالي.
kiosk-staff-receipt-only-shown = تعذّرت طباعة الإيصال وتعذّر حفظه. يُرجى تصويره الآن.
kiosk-staff-receipt-by-itself = ظلت المناوبة الأخيرة مفتوحة أكثر من 12 ساعة فأُنهيت. يُرجى تصوير إيصالها.
kiosk-staff-receipt-show = عرض الإيصال
kiosk-staff-receipt-done = العودة إلى المحطة
kiosk-staff-photograph = يُرجى تصوير هذا
kiosk-staff-photograph-why = يُرجى حفظ الصورة بعيدًا عن هذا الجهاز. فهي تثبت لاحقًا أنه لم يُغيَّر أي قيد حتى هذا القيد ولم يُحذف، ولا تذكر اسم أي شخص وقّع.
kiosk-staff-practice = تدريب
kiosk-staff-practice-end = العودة إلى الحملة
kiosk-staff-trouble-not-collecting = لا يمكن جمع أي توقيع.
kiosk-staff-trouble-ledger-gone = لم يعد السجل موجودًا.
kiosk-staff-trouble-ledger-gone-do = لا يستطيع أحد التوقيع حتى يعود. يُرجى إعادة ذاكرة USB أو البطاقة وتشغيل البرنامج من جديد: { $path }
# check
kiosk-staff-trouble-not-stored = لم يُحفظ آخر توقيع.
kiosk-staff-trouble-set-aside = لم يجتز السجل التحقق، فوُضع جانبًا.
kiosk-staff-trouble-set-aside-do = يستمر التوقيع في سجل جديد. يُرجى الاحتفاظ بهذا المجلد وإعطاؤه للمنظّم: { $path }
# check
kiosk-staff-trouble-took-back = فقد السجل آخر قيوده، وعددها { $count }.
# check
kiosk-staff-trouble-took-back-do = كانت القيود في النسخة المتزامنة، وقد أُعيدت. يستمر التوقيع. يُرجى إبلاغ المنظّم: هذا القرص يفقد ما يُكتب عليه.
# check
kiosk-staff-trouble-shorter = كان لدى هذه المحطة { $had } من التوقيعات، وفي سجلها { $has }.
# check
kiosk-staff-trouble-shorter-do = يُرجى استخدام جهاز آخر، وإحضار هذا الجهاز وذاكرة USB الخاصة به إلى المنظّم.
kiosk-staff-trouble-mirror-dead = النسخة المتزامنة لا تُكتب.
kiosk-staff-trouble-mirror-dead-do = يُرجى إعادة ذاكرة USB أو البطاقة الخاصة بها إلى { $path }. يستمر التوقيع، وتُكتب القيود الناقصة عندئذٍ.
kiosk-staff-trouble-no-room = القرص ممتلئ.
kiosk-staff-trouble-no-room-do = يتسع لنحو 400 توقيع آخر. يُرجى حذف شيء آخر، أو إحضار الجهاز إلى المنظّم.
kiosk-staff-trouble-little-room = { $count ->
    [one] بقيت مساحة لنحو توقيع واحد آخر.
    [two] بقيت مساحة لنحو توقيعين آخرين.
    [few] بقيت مساحة لنحو { $count } توقيعات أخرى.
    [many] بقيت مساحة لنحو { $count } توقيعًا آخر.
   *[other] بقيت مساحة لنحو { $count } توقيع آخر.
}
kiosk-staff-trouble-little-room-do = يُرجى حذف شيء آخر من هذا الجهاز، أو الانتقال إلى جهاز آخر قبل أن تمتلئ المساحة.
kiosk-staff-trouble-battery = البطارية عند { $percent } % ولا تُشحن.
kiosk-staff-trouble-battery-do = يُرجى توصيل الشاحن، أو الانتقال إلى جهاز آخر. كل توقيع محفوظ بالفعل، حتى إن نفدت البطارية.
kiosk-staff-trouble-clock = ساعة هذا الجهاز غير صحيحة.
kiosk-staff-trouble-clock-do = يُرجى ضبطها في إعدادات النظام: فالأوراق تُظهر يوم التوقيع. يستمر التوقيع.
kiosk-staff-trouble-may-sleep = قد ينتقل هذا الجهاز إلى وضع السكون.
kiosk-staff-trouble-may-sleep-do = يُرجى إيقاف السكون وشاشة التوقف في إعدادات النظام، أو لمس الشاشة من حين إلى آخر.
kiosk-staff-trouble-retention-over = انتهت الحملة في { $day }، وهو آخر يوم كان على المنظّم أن يتلف فيه المفتاح. لم يعد يُجمع أي توقيع.
kiosk-staff-trouble-retention-over-do = يُرجى إيداع ما جُمع وسؤال المنظّم. إن كان تاريخ هذا الجهاز خاطئًا، فيُرجى تصحيحه.

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
sheet-tick-email = راسلوني
# check
sheet-tick-sms = رسالة نصية
# check
sheet-tick-phone = اتصلوا بي
# check
sheet-tick-post = بالبريد
# check
sheet-promise = وقّع عند طاولتنا: يُختم توقيعك لحظة التوقيع، ولا يستطيع الجهاز اللوحي قراءته بعد ذلك.
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
# check
sheet-receipt-mirror = القيود في النسخة المتزامنة
sheet-receipt-sheets = الأوراق الفارغة الصادرة
sheet-receipt-head = رمز القيد الأخير
sheet-receipt-why = من يحتفظ بهذه الصفحة يستطيع أن يثبت لاحقًا أنه لم يُغيَّر أي قيد حتى هذا القيد ولم يُضف ولم يُحذف. لا تذكر الصفحة اسم أي شخص وقّع.
sheet-receipt-volunteer = توقيع المتطوع
sheet-receipt-organizer = توقيع المنظّم
# check
sheet-drawn-signature = توقيع بخط اليد
# check
sheet-code-of = رمز QR: { $content }
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
sheet-day-short = { $day } { $month ->
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
sheet-day-of-year = { $day } { $month ->
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
}
sheet-day-of-year-short = { $day }/{ $month }
sheet-moment = { $day }، { $time }

## The first run

setup-title = Petition Kiosk
# check
setup-intro = لجمع التوقيعات على عريضة. لا يستطيع فتحها إلا المنظّم، أما هذا الجهاز فلا يستطيع.
setup-start = بدء حملة
setup-start-text = للمنظّم: ينشئ المفتاح الذي يفتح التوقيعات.
setup-join = الانضمام إلى حملة
setup-join-text = للمحطة: يأخذ مجلد حملة من ذاكرة USB.
setup-practice = تدريب
setup-practice-text = للتعرّف على البرنامج والتمرّن عليه. لا يُحتسب أي توقيع فيه.
setup-close = إغلاق
setup-back = رجوع
setup-passphrase = عبارة المرور
setup-passphrase-again = عبارة المرور مرة أخرى
setup-passphrase-note = يُرجى تدوينها: لا بديل لعبارة مرور ضائعة.
setup-passphrase-offered = ست كلمات اختيرت عشوائيًا الآن.
setup-passphrase-take = استخدام هذه الكلمات
setup-passphrase-others = كلمات أخرى
setup-passphrase-short = تحتاج عبارة المرور إلى 8 أحرف على الأقل، مثل ست كلمات عشوائية
setup-passphrase-guessable = عبارة المرور هذه سهلة التخمين؛ يُرجى استخدام الكلمات الست، أو عبارة أطول
setup-passphrase-is-guessable = سهلة التخمين: كل من يجد ملف المفتاح يستطيع تجربتها.
setup-passphrase-is-fair = صعبة التخمين. ست كلمات عشوائية أصعب.
setup-passphrase-is-strong = أصعب من أن يخمّنها أحد.
setup-passphrase-differs = عبارتا المرور مختلفتان
setup-petition = العريضة
setup-online = العنوان على الإنترنت
setup-online-note = حيث تقود رموز QR، مثل https://example.org/protect
setup-event = الفعالية
setup-event-note = مكان جمع التوقيعات، مثل Dupont Circle
setup-pin = رقم PIN للموظفين
setup-pin-note = ستة أرقام، للمتطوعين
setup-pin-bad = يتكوّن رقم PIN من ستة أرقام لا غير
setup-pin-common = رقم PIN هذا من أول ما يجرّبه أي شخص، مثل أرقام متتالية أو مكررة أو تاريخ؛ يُرجى اختيار رقم آخر
setup-make = بدء الحملة
setup-making = جارٍ إنشاء المفتاح وتجربته
setup-join-found = ما عُثر عليه على ذاكرات USB في هذا الجهاز
setup-join-none = لم يُعثر على مجلد حملة على ذاكرة USB. يُرجى توصيل واحدة، أو كتابة مكان المجلد.
setup-join-path = المجلد
setup-join-go = انضمام
setup-words = هل هذه حملتك؟
setup-words-readers = { $count ->
    [zero] لا يوجد مفتاح يستطيع قراءة ما يُوقَّع هنا:
    [one] مفتاح واحد يستطيع قراءة ما يُوقَّع هنا:
    [two] مفتاحان يستطيعان قراءة ما يُوقَّع هنا:
    [few] { $count } مفاتيح تستطيع قراءة ما يُوقَّع هنا:
    [many] { $count } مفتاحًا يستطيع قراءة ما يُوقَّع هنا:
   *[other] { $count } مفتاح يستطيع قراءة ما يُوقَّع هنا:
}
setup-words-from = المنظّم: { $name }، { $contact }
setup-words-organizer = مفتاح المنظّم
setup-words-backup = المفتاح الاحتياطي
setup-words-ask = يُرجى سؤال المنظّم، وجهًا لوجه أو بالهاتف، عن اثنتين من الكلمات الست لهذه الحملة: الكلمة { $first } والكلمة { $second }.
setup-words-number = الكلمة { $number }
setup-words-other = هذه كلمة أخرى
setup-words-wrong = يُرجى سؤال المنظّم وعدم المتابعة: قد تكون هذه حملة شخص آخر. لم يُؤخذ شيء.
setup-words-joining = جارٍ الانضمام
setup-pin-title = رقم PIN لهذا الجهاز
setup-pin-text = يكتبه المتطوعون لبدء المناوبة. يفتح شاشة الموظفين على هذا الجهاز ولا شيء غيرها.
setup-pin-offered = ستة أرقام اختيرت عشوائيًا الآن. يُرجى كتابتها على ورق؛ فلن تظهر مرة أخرى.
setup-pin-others = أرقام أخرى
setup-pin-own = أو ستة أرقام من اختيارك
setup-pin-take = استخدام { $pin }
setup-look-again = البحث مرة أخرى
setup-failed = لم ينجح ذلك: { $why }
setup-faults = { $count ->
    [zero] لا يوجد أعلاه حقل يحتاج إلى تصحيح.
    [one] يوجد أعلاه حقل واحد يحتاج إلى تصحيح.
    [two] يوجد أعلاه حقلان يحتاجان إلى تصحيح.
    [few] يوجد أعلاه { $count } حقول تحتاج إلى تصحيح.
    [many] يوجد أعلاه { $count } حقلًا يحتاج إلى تصحيح.
   *[other] يوجد أعلاه { $count } حقل يحتاج إلى تصحيح.
}
setup-passphrase-taken = هذه الكلمات الست هي عبارة المرور. يُرجى كتابتها على ورق الآن؛ فبعد البدء تُطلب اثنتان منها.
setup-petition-bundled = مرفقة بالبرنامج.
setup-petition-from = من { $path }
setup-petition-choose = اختيار عريضة
setup-petition-look = عرضها كما سيراها الموقّعون
# check
setup-petition-places = هذه ملفات العرائض ({ "\u200E" }.toml) والرسائل ({ "\u200E" }.txt و{ "\u200E" }.docx و{ "\u200E" }.odt و{ "\u200E" }.md و{ "\u200E" }.html) على ذاكرات USB وفي المستندات والتنزيلات. يُرجى لمس أحدها لعرضه كما سيراه الموقّعون.
setup-petition-none = لم يُعثر على أي ملف هناك. يُرجى توصيل ذاكرة USB، أو كتابة مكان الملف.
setup-petition-path = أو كتابة مكان الملف
setup-petition-open = فتحه
# check
setup-petition-order = الرسالة مستند أو نص عادي فيه هذه الأجزاء: العنوان في سطر مستقل، ثم الرسالة، و«To: The City Council»، و«From: [Your Name]{ "\u200E" }»، والمطلب الذي يُوقَّع. ويمكن أن يكون «To:{ "\u200E" }» و«From:{ "\u200E" }» في الأعلى أيضًا. وإن لم يوجدا فالتحية تذكر الجهة المطلوب منها، والفقرة الأخيرة هي المطلب.
setup-online-bad = يُرجى كتابة العنوان كاملًا، مثل https://example.org/protect
setup-event-bad = تحتاج الفعالية إلى اسم فيه حرف أو رقم، ولا يزيد على 60 حرفًا
setup-words-key = على ذاكرة USB هذه مفتاح منظّم. مكانه عند المنظّم وحده، لا على ذاكرة تنتقل من يد إلى يد: يُرجى إعادة الذاكرة إليه بعد الانضمام. لا يُؤخذ المفتاح.
preview-title = كما سيراها الموقّعون
preview-first = الشاشة الأولى
preview-letter = الرسالة والنموذج
preview-take = استخدام هذه العريضة
# check
preview-as-read = كما قُرئت
# check
preview-read = قُرئت من رسالة. هل كل شيء في مكانه؟
# check
preview-read-target = المطلوب منه: { $target }
# check
preview-read-demand = ما يُوقَّع: { $demand }
# check
preview-read-sponsors = الجهات الراعية: { $sponsors }
# check
preview-read-no-sponsors = الجهات الراعية: لا أحد
# check
preview-note-greeting = التحية في السطر { $line } تذكر الجهة المطلوب منها.
# check
preview-note-title = العنوان يذكر الجهة المطلوب منها.
# check
preview-note-demand = الفقرة الأخيرة (السطر { $line }) هي ما يُوقَّع.
# check
preview-note-left-out = تُرك: «{ $text }» (السطر { $line })
# check
preview-note-encoding = قُرئ الملف بترميز { $name }. يُرجى النظر إلى الحروف.
# check
preview-note-besides = تُركت الحواشي والتعليقات ({ $count })
ready-title = هل كل شيء جاهز؟
ready-intro = بدأت الحملة. أربعة أمور قبل نصب أول طاولة؛ وهذه الصفحة في المكتب أيضًا، تحت «الحملة».
ready-passphrase = عبارة المرور على ورق
ready-passphrase-text = تفتح كل توقيع، ولا يستطيع أحد أن يأتي ببديل لها. يُرجى حفظها بعيدًا عن الجهاز.
ready-passphrase-ask = لا بديل لعبارة مرور ضائعة. يُرجى النظر في ورقتك وكتابة الكلمة { $first } والكلمة { $second }.
ready-passphrase-own = لا بديل لعبارة مرور ضائعة. يُرجى كتابة عبارتك على ورق، وحفظها بعيدًا عن الجهاز.
ready-passphrase-compare = مقارنة
ready-passphrase-show = إظهار الكلمات الست
ready-passphrase-hide = إخفاء الكلمات الست
ready-passphrase-noted = كُتبت على ورق
ready-passphrase-wrong = هذه كلمة أخرى
ready-passphrase-done = تم.
ready-key = المفتاح على ذاكرتي USB
ready-key-text = إذا ضاع هذا الجهاز، يبقى المفتاح الذي على ذاكرة USB وعبارة المرور التي على الورق قادرين معًا على فتح كل شيء. يُرجى حفظ الذاكرتين في مكانين.
ready-key-copy = نسخ المفتاح إلى ذاكرة USB
ready-key-on = نُسخ وأُعيدت قراءته: { $sticks }.
ready-key-more = يُرجى الآن توصيل ذاكرة USB أخرى.
ready-campaign = الحملة على ذاكرة USB للأجهزة اللوحية
ready-campaign-text = على كل جهاز لوحي يُرجى اختيار «الانضمام إلى حملة» بهذه الذاكرة. لا يكون المفتاح عليها أبدًا.
ready-campaign-write = كتابة الحملة على ذاكرة USB
ready-campaign-on = الإصدار { $version } على { $stick }، وأُعيدت قراءته.
ready-campaign-old = على { $stick } إصدار أقدم. الإصدار الآن هو { $now }: يُرجى كتابة الحملة مرة أخرى، ثم الانضمام بها مرة أخرى على كل جهاز لوحي.
ready-card = بطاقة للمتطوعين
ready-card-text = صفحة واحدة للطباعة: ما يفعله المتطوّع، خطوة بخطوة. ليس عليها رقم PIN ولا الكلمات الست.
ready-card-save = حفظ البطاقة
ready-card-in = البطاقة في { $path }.
ready-working = لحظة من فضلك
ready-no-stick = لا توجد ذاكرة USB. يُرجى توصيل واحدة، والانتظار لحظة، ثم المحاولة مرة أخرى.
ready-same-stick = المفتاح موجود على { $stick } من قبل. يُرجى توصيل ذاكرة USB أخرى للنسخة الثانية.
ready-which = أي ذاكرة USB؟
ready-has-key = على { $stick } مفتاح منظّم. من يأخذ هذه الذاكرة من أجل جهاز لوحي يأخذ المفتاح أيضًا. يُرجى استخدام ذاكرة USB أخرى.
ready-has-campaign = { $stick } هي ذاكرة USB للأجهزة اللوحية، وتنتقل بين أيدٍ كثيرة. يُرجى استخدام ذاكرة أخرى للمفتاح.
ready-anyway = الكتابة عليها رغم ذلك
ready-let-be = استخدام ذاكرة أخرى
ready-folder = الحملة ومفتاحها في { $path }.
ready-first = يُرجى أولًا كتابة عبارة المرور على ورق: لا يستطيع أحد أن يأتي ببديل لها.
ready-left = { $count ->
    [zero] لم يبقَ شيء.
    [one] بقي أمر واحد. يمكن إنجازه لاحقًا أيضًا.
    [two] بقي أمران. يمكن إنجازهما لاحقًا أيضًا.
    [few] بقيت { $count } أمور. يمكن إنجازها لاحقًا أيضًا.
    [many] بقي { $count } أمرًا. يمكن إنجازها لاحقًا أيضًا.
   *[other] بقي { $count } أمر. يمكن إنجازها لاحقًا أيضًا.
}
ready-all = تم كل شيء.
ready-begin = إلى الشاشة الأولى
office-campaign-change = تغيير الفعاليات والهدف والأسماء ورقم PIN
office-campaign-ready = المفتاح وذاكرات USB والبطاقة: تم { $done } من 4
office-campaign-leave = مغادرة هذه الحملة
office-campaign-newer = على ذاكرة USB للأجهزة اللوحية إصدار أقدم. يُرجى كتابة الحملة عليها مرة أخرى، ثم الانضمام بها على كل جهاز لوحي.
change-title = تغيير الحملة
change-text = ما يتغيّر هنا يُوقَّع بمفتاحك، كإصدار جديد من الحملة. تأخذه الأجهزة اللوحية عندما تنضم مرة أخرى بذاكرة USB.
change-event = الفعالية ذات الرمز { $code }
change-event-new = فعالية أخرى
change-goal = هدف المحطة، بعدد التوقيعات في اليوم (فارغ: لا هدف)
change-goal-bad = يُرجى كتابة عدد صحيح، أو ترك الخانة فارغة
change-count = إظهار عدد من وقّعوا هنا اليوم للموقّعين
change-retention = آخر يوم لإتلاف المفتاح، مثل { "\u200E" }2027-06-30
change-retention-note = يُبلَّغ الموقّعون بهذا اليوم. يمكن تقديمه، ولا يمكن تأخيره.
change-day-bad = يُرجى كتابة يوم مثل { "\u200E" }2027-06-30
change-stations = أسماء المحطات، مثل: الطاولة 2
change-station = المحطة { $id }
change-station-own = المحطة { $id }، هذا الجهاز
change-station-bad = لا يزيد الاسم على 40 حرفًا
change-save = توقيع التغييرات
change-signed = وُقّع الإصدار { $version }. يُرجى الآن كتابة الحملة على ذاكرة USB مرة أخرى: «الحملة»، ثم «المفتاح وذاكرات USB والبطاقة».
change-pin-text = رقم PIN خاص بهذا الجهاز، وليس على أي ذاكرة USB. الرقم القديم غير مطلوب.
change-pin = رقم PIN الجديد لهذا الجهاز
change-pin-save = تغيير رقم PIN
change-pin-done = يسري رقم PIN الجديد من الآن.
change-mirror-title = النسخة المتزامنة لهذا الجهاز
change-mirror = يُكتب كل توقيع أيضًا في { $path }.
change-mirror-none = لا توجد نسخة متزامنة. على ذاكرة USB ثانية أو بطاقة، يُحفظ كل توقيع مرتين.
change-mirror-find = اختيار ذاكرة USB أو بطاقة
change-mirror-end = إيقاف النسخة المتزامنة
change-mirror-no-medium = لا توجد ذاكرة USB ولا بطاقة. يُرجى توصيل واحدة، والانتظار لحظة، ثم المحاولة مرة أخرى.
leave-title = هل تريد مغادرة هذه الحملة؟
leave-count = { $count ->
    [zero] لا توقيعات محفوظة على هذا الجهاز.
    [one] على هذا الجهاز توقيع واحد محفوظ.
    [two] على هذا الجهاز توقيعان محفوظان.
    [few] على هذا الجهاز { $count } توقيعات محفوظة.
    [many] على هذا الجهاز { $count } توقيعًا محفوظًا.
   *[other] على هذا الجهاز { $count } توقيع محفوظ.
}
leave-not-turned-in = { $count ->
    [one] توقيع واحد منها لم يُودَع بعد. يُرجى إيداعه على ذاكرة USB أولًا.
    [two] توقيعان منها لم يُودَعا بعد. يُرجى إيداعهما على ذاكرة USB أولًا.
    [few] { $count } توقيعات منها لم تُودَع بعد. يُرجى إيداعها على ذاكرة USB أولًا.
    [many] { $count } توقيعًا منها لم تُودَع بعد. يُرجى إيداعها على ذاكرة USB أولًا.
   *[other] { $count } توقيع منها لم تُودَع بعد. يُرجى إيداعها على ذاكرة USB أولًا.
}
leave-key = مفتاح المنظّم لهذه الحملة على هذا الجهاز أيضًا، ويبقى معها.
leave-text = لا يُحذف شيء. توضع الحملة بتوقيعاتها جانبًا على هذا الجهاز، ويمكن استئنافها من الصفحة الأولى. بعد ذلك يمكن هنا بدء حملة أخرى أو الانضمام إلى غيرها.
# check
leave-named = حُدّدت هذه الحملة عند تشغيل البرنامج. يُرجى إغلاق البرنامج وتشغيله دون تحديد حملة.
leave-go = وضع هذه الحملة جانبًا
leave-stay = البقاء في هذه الحملة
aside-title = موضوعة جانبًا على هذا الجهاز
aside-name = استئناف الحملة: { $name }
forgotten-title = هل نُسي رقم PIN؟
forgotten-text = بعبارة مرور المنظّم يحصل هذا الجهاز على رقم PIN جديد. يجب أن يكون المفتاح على هذا الجهاز، أو على ذاكرة USB موصولة. إن لم يوجد المفتاح، فيُرجى سؤال المنظّم.
forgotten-open = فتح
card-title = للمتطوعين عند الطاولة
card-begin = البداية
card-begin-text = يُرجى لمس «للموظفين» على الشاشة الأولى، وكتابة رقم PIN الذي أخبرك به المنظّم، وبدء المناوبة. بعد ذلك يكون الجهاز للموقّعين.
card-hand = إعطاء الجهاز للناس
card-hand-text = يلمس الناس «القراءة والتوقيع»، ثم يقرؤون ويملؤون النموذج ويوقّعون بالإصبع. يُرجى تركهم يقرؤون ما شاؤوا من الوقت. تظهر كلمة الشكر على الشاشة بعد حفظ التوقيع.
card-read = لا يستطيع أحد قراءة الأسماء هنا
card-read-text = يُختم كل توقيع للمنظّم على الفور. لا تستطيع أنت ولا أي سارق الاطلاع على أي شيء في هذا الجهاز.
card-hide = إخفاء الشاشة
card-hide-text = وضع ثلاث أصابع معًا على الشاشة يخفي كل ما يكتبه الشخص، ويمسحه.
card-wrong = عند حدوث خلل
card-wrong-text = يُرجى لمس «للموظفين»: الخلل مذكور في الأعلى، ومعه ما ينبغي فعله. كل توقيع ظهرت بعده كلمة الشكر محفوظ بأمان. إن كان الجهاز لا يجمع التوقيعات، فيُرجى استخدام الأوراق الفارغة.
card-end = في المساء
card-end-text = يُرجى لمس «للموظفين» ثم «إنهاء المناوبة»، وحفظ الإيصال بعيدًا عن الجهاز. ثم يُرجى توصيل ذاكرة USB، واختيار «الإيداع على ذاكرة USB»، وإعطاء الذاكرة للمنظّم.
card-gone = إذا فُقد الجهاز
card-lost = يُرجى إبلاغ المنظّم على الفور. لا يستطيع أحد قراءة التوقيعات التي على الجهاز.
card-lost-to = يُرجى إبلاغ { $name } على الفور: { $contact }. لا يستطيع أحد قراءة التوقيعات التي على الجهاز.
card-foot = رقم PIN ليس على هذه البطاقة، ولا مكان له على أي ورقة عند الطاولة. من يسأل عمّا يحدث لاسمه يجد الجواب فوق «توقيع».

## The program around the screens

app-merged = { $new ->
    [zero] { $name }: لا قيود جديدة
    [one] { $name }: قيد جديد واحد
    [two] { $name }: قيدان جديدان
    [few] { $name }: { $new } قيود جديدة
    [many] { $name }: { $new } قيدًا جديدًا
   *[other] { $name }: { $new } قيد جديد
}
app-merged-damaged = { $name } تالف أو مقطوع. دُمجت القيود التي قبل التلف؛ يُرجى إحضار الباقي من محطته.
# check
app-merged-salvaged = { $name } تالف. دُمج كل ما أمكن إنقاذه منه. وما ينقص مذكور أدناه عند محطته.
app-already-running = البرنامج يعمل بالفعل
app-already-running-do = برنامج Petition Kiosk مفتوح على هذا الجهاز. يُرجى البحث عن نافذته، مثلًا بالمفتاحين Alt وTab. إن لم توجد نافذة، فيُرجى الانتظار دقيقة وتشغيله من جديد.
app-not-merged = لم يُدمج { $name }. { $why }
app-missing = المحطة { $station }: القيود من { $from } إلى { $until } ناقصة. يُرجى إحضارها من الجهاز أو من نسخته المتزامنة.
app-another = المحطة { $station }: القيد { $seq } يختلف عن إيصالها. تغيّر سجلها أو نُسخ.
app-parted = المحطة { $station }: ابتداءً من القيد { $seq } توجد سلسلتان، لأن سجلها نُسخ. الاثنتان محفوظتان.

## The organizer's office

office-unlock = المكتب
office-unlock-text = عبارة مرور المنظّم تفتح توقيعات هذه المحطة. وهي لا تُحفظ.
office-practice = في التدريب عبارة المرور هي «practice».
office-passphrase = عبارة المرور
office-open = فتح
office-opening = جارٍ الفتح
office-opening-so-far = جارٍ الفتح: { $done } من { $of }
office-back = العودة إلى المحطة
office-open-word = المكتب، مفتوح
office-lock = قفل
office-today = اليوم
office-roll = قائمة الموقّعين
office-sheets = الأوراق
office-stations = المحطات
office-stations-text = يُرجى توصيل ذاكرة USB عليها ملف إيداع لإحدى المحطات. يمكن الدمج بأي ترتيب، والدمج مرتين لا يغيّر شيئًا.
office-sticks = { $count ->
    [zero] لا يوجد ملف إيداع على ذاكرة USB
    [one] يوجد ملف إيداع واحد على ذاكرة USB
    [two] يوجد ملفا إيداع على ذاكرات USB
    [few] يوجد { $count } ملفات إيداع على ذاكرات USB
    [many] يوجد { $count } ملف إيداع على ذاكرات USB
   *[other] يوجد { $count } ملف إيداع على ذاكرات USB
}
office-sticks-none = لم يُعثر على ملف إيداع على ذاكرة USB.
office-sticks-merged = دُمج كل ما على ذاكرات USB. يمكن الآن إزالتها.
office-merge = دمج
office-merging = جارٍ الدمج
office-merged = تم الدمج. يمكن إزالة ذاكرة USB بأمان.
# Whose entries count. "Words" are the six words that a station's receipts show.
office-station-own = هذا الجهاز
office-station-waits = جديدة: يُرجى مقارنة هذه الكلمات الست بإيصال الجهاز، ثم قبول المحطة. لا يُحتسب منها شيء حتى ذلك الحين.
office-station-accepted = مقبولة
office-station-office = مقبولة كمكتب
office-station-refused = مرفوضة. لا يُحتسب منها شيء.
office-station-signatures = { $count ->
    [zero] لا توقيعات
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
}
office-station-head = { $count ->
    [zero] المحطة { $station }: لا قيود، { $code }
    [one] المحطة { $station }: قيد واحد، { $code }
    [two] المحطة { $station }: قيدان، { $code }
    [few] المحطة { $station }: { $entries } قيود، { $code }
    [many] المحطة { $station }: { $entries } قيدًا، { $code }
   *[other] المحطة { $station }: { $entries } قيد، { $code }
}
office-station-take-in = قبول
office-station-refuse = رفض
office-station-unsigned = { $count ->
    [one] قرار واحد أو سطر واحد دون توقيعك. لا أثر له.
    [two] قراران أو سطران دون توقيعك. لا أثر لهما.
    [few] { $count } قرارات أو أسطر دون توقيعك. لا أثر لها.
    [many] { $count } قرارًا أو سطرًا دون توقيعك. لا أثر لها.
   *[other] { $count } قرار أو سطر دون توقيعك. لا أثر لها.
}
office-station-other-keys = { $count ->
    [one] قيد واحد مختوم لمفاتيح غير مفاتيح الحملة. قد يستطيع شخص آخر قراءته.
    [two] قيدان مختومان لمفاتيح غير مفاتيح الحملة. قد يستطيع شخص آخر قراءتهما.
    [few] { $count } قيود مختومة لمفاتيح غير مفاتيح الحملة. قد يستطيع شخص آخر قراءتها.
    [many] { $count } قيدًا مختومًا لمفاتيح غير مفاتيح الحملة. قد يستطيع شخص آخر قراءتها.
   *[other] { $count } قيد مختوم لمفاتيح غير مفاتيح الحملة. قد يستطيع شخص آخر قراءتها.
}
office-station-refused-entries = { $count ->
    [one] قيد واحد رفضته
    [two] قيدان رفضتهما
    [few] { $count } قيود رفضتها
    [many] { $count } قيدًا رفضته
   *[other] { $count } قيد رفضته
}
office-station-unopened = { $count ->
    [one] قيد واحد لا يمكن فتحه أو يخالف قاعدة. ليس في أي قائمة.
    [two] قيدان لا يمكن فتحهما أو يخالفان قاعدة. ليسا في أي قائمة.
    [few] { $count } قيود لا يمكن فتحها أو تخالف قاعدة. ليست في أي قائمة.
    [many] { $count } قيدًا لا يمكن فتحها أو تخالف قاعدة. ليست في أي قائمة.
   *[other] { $count } قيد لا يمكن فتحها أو تخالف قاعدة. ليست في أي قائمة.
}
office-station-later = { $count ->
    [one] قرار واحد يحمل وقتًا لم يحن بعد. لا أثر له؛ يُرجى التحقق من ساعة الجهاز.
    [two] قراران يحملان وقتًا لم يحن بعد. لا أثر لهما؛ يُرجى التحقق من ساعة الجهاز.
    [few] { $count } قرارات تحمل وقتًا لم يحن بعد. لا أثر لها؛ يُرجى التحقق من ساعة الجهاز.
    [many] { $count } قرارًا تحمل وقتًا لم يحن بعد. لا أثر لها؛ يُرجى التحقق من ساعة الجهاز.
   *[other] { $count } قرار تحمل وقتًا لم يحن بعد. لا أثر لها؛ يُرجى التحقق من ساعة الجهاز.
}
office-station-claims = تقول هذه المحطة إن قيودًا لم تصل. لا يُعتد بذلك إلا بعد قبولها.
office-station-unknown = لم يصل شيء من المحطة { $station }. لقد كتبت بيانات إيصالها.
# check
office-table = كل المحطات
# check
office-table-station = المحطة
# check
office-table-state = الحالة
# check
office-table-newest = أحدث توقيع
# check
office-table-missing = القيود الناقصة
# check
office-table-differs = يختلف عن إيصالها
# check
office-state-waits = تنتظر القبول
# check
office-state-refused = مرفوضة
# check
office-state-unknown = لم تودع بعد
office-alarm-dismiss = إغلاق الإنذار
office-alarm-dismissed = لقد أغلقت هذا الإنذار.
office-alarm-show = إظهاره مرة أخرى
office-entries = القيود
office-campaign = الحملة
office-signatures = { $count ->
    [zero] توقيع
    [one] توقيع
    [two] توقيعان
    [few] توقيعات
    [many] توقيعًا
   *[other] توقيع
}
office-events = { $count ->
    [zero] فعالية
    [one] فعالية
    [two] فعاليتان
    [few] فعاليات
    [many] فعالية
   *[other] فعالية
}
office-states = { $count ->
    [zero] ولاية
    [one] ولاية
    [two] ولايتان
    [few] ولايات
    [many] ولاية
   *[other] ولاية
}
office-unopened = { $count ->
    [one] تعذّر فتح قيد واحد.
    [two] تعذّر فتح قيدين.
    [few] تعذّر فتح { $count } قيود.
    [many] تعذّر فتح { $count } قيدًا.
   *[other] تعذّر فتح { $count } قيد.
}
office-by-hour = التوقيعات حسب الساعة، { $day }
office-by-day-chart = التوقيعات حسب اليوم
office-by-station = حسب المحطة
office-stations-count = { $count ->
    [zero] محطة
    [one] محطة
    [two] محطتان
    [few] محطات
    [many] محطة
   *[other] محطة
}
office-others = غيرها: { $count }
office-no-state = دون ولاية
office-goal = { $count } من الهدف { $goal }، { $percent } % ({ $each } يوميًا في كل محطة)
office-all-days = كل الأيام
office-how-signed = طريقة التوقيع
office-on-screen = على شاشة
office-on-blank-sheets = على ورق
office-agreed = الموافقة على التواصل
office-agreed-email = بالبريد الإلكتروني
office-agreed-texts = برسالة نصية
office-agreed-other-words = موافقة على صيغة أخرى
office-agreed-none = دون موافقة: لم توضع علامة في أي خانة
office-share = { $count } من { $of }
office-count-pairs = { $count ->
    [one] بينها زوج واحد قد يكون لشخص واحد.
    [two] بينها زوجان قد يكون كل منهما لشخص واحد.
    [few] بينها { $count } أزواج قد يكون كل منها لشخص واحد.
    [many] بينها { $count } زوجًا قد يكون كل منها لشخص واحد.
   *[other] بينها { $count } زوج قد يكون كل منها لشخص واحد.
}
office-waiting-stations = { $count ->
    [one] محطة تنتظر القبول
    [two] محطتان تنتظران القبول
    [few] محطات تنتظر القبول
    [many] محطة تنتظر القبول
   *[other] محطة تنتظر القبول
}
office-waiting-alarms = { $count ->
    [one] محطة تنقصها قيود
    [two] محطتان تنقصهما قيود
    [few] محطات تنقصها قيود
    [many] محطة تنقصها قيود
   *[other] محطة تنقصها قيود
}
office-waiting-late = { $count ->
    [one] محطة لم تودع بعد
    [two] محطتان لم تودعا بعد
    [few] محطات لم تودع بعد
    [many] محطة لم تودع بعد
   *[other] محطة لم تودع بعد
}
office-waiting-pairs = { $count ->
    [one] زوج ينتظر القرار
    [two] زوجان ينتظران القرار
    [few] أزواج تنتظر القرار
    [many] زوجًا ينتظر القرار
   *[other] زوج ينتظر القرار
}
office-waiting-sheets = { $count ->
    [one] ورقة مفقودة
    [two] ورقتان مفقودتان
    [few] أوراق مفقودة
    [many] ورقة مفقودة
   *[other] ورقة مفقودة
}
office-next-stations = عرض المحطات
office-next-pairs = اتخاذ القرار في الأزواج
office-next-sheets = البحث عن الأوراق المفقودة
office-report-pdf = حفظ بصيغة PDF
office-report-svg = حفظ بصيغة SVG
office-report-saved = حُفظ في { $path }
office-report-until = حتى { $moment }، وهو وقت آخر توقيع.
office-report-names-nobody = لا تذكر هذه الصفحة اسم أي شخص وقّع.
office-report-left-out = { $count ->
    [one] لا يُحتسب توقيع آخر: سُحب أو استُبعد أو هو مكرر.
    [two] لا يُحتسب توقيعان آخران: سُحبا أو استُبعدا أو هما مكرران.
    [few] لا تُحتسب { $count } توقيعات أخرى: سُحبت أو استُبعدت أو هي مكررة.
    [many] لا يُحتسب { $count } توقيعًا آخر: سُحبت أو استُبعدت أو هي مكررة.
   *[other] لا يُحتسب { $count } توقيع آخر: سُحبت أو استُبعدت أو هي مكررة.
}
office-nobody = لم يوقّع أحد بعد.
office-no-event = دون فعالية
office-name = الاسم
office-place = المدينة، الولاية، ZIP
office-when = وقت التوقيع
office-search = البحث بالاسم أو البريد الإلكتروني أو الرمز البريدي (ZIP) أو الشارع
office-found-nobody = لا أحد يطابق هذا البحث.
office-withdrawn = مسحوب: ليس على أي ورقة ولا في أي قائمة
office-weeded = مستبعد: { $why }
# check
office-held = معلّق: لا يبدو هذا اسم شخص. يُرجى احتسابه أو استبعاده
# check
office-count-it = احتسابه
# check
office-as-written = { $field }، كما كُتب
office-duplicate = عليه علامة أنه تكرار لتوقيع آخر: يُحتسب مرة واحدة
office-withdraw = سحب
office-weed = استبعاد
office-weed-reason = قرار المنظّم
office-again = توقيع مكرر: يُحتسب مرة واحدة؛ القرارات في التوقيع الآخر تسري هنا أيضًا
office-two-people = شخصان: يُحتسب كلاهما
office-count-again = احتسابه من جديد
office-duplicates = المكررات
office-duplicates-text = من وقّع مرتين يُحتسب مرة واحدة. القرار لك في الحالات غير الواضحة. يمكن التراجع عن كل إجابة.
office-duplicates-left = { $count ->
    [zero] لا شيء يحتاج إلى إجابة
    [one] زوج واحد يحتاج إلى إجابة
    [two] زوجان يحتاجان إلى إجابة
    [few] { $count } أزواج تحتاج إلى إجابة
    [many] { $count } زوجًا يحتاج إلى إجابة
   *[other] { $count } زوج يحتاج إلى إجابة
}
office-duplicates-none = لا يبدو أن شخصًا آخر وقّع مرتين.
office-duplicates-put-off = { $count ->
    [one] عرض الزوج المؤجل
    [two] عرض الزوجين المؤجلين
    [few] عرض { $count } أزواج مؤجلة
    [many] عرض { $count } زوجًا مؤجلًا
   *[other] عرض { $count } زوج مؤجل
}
office-duplicates-back = العودة إلى الأخير (Backspace)
# check
office-kinds = الإجابة عن كثير دفعة واحدة
# check
office-kinds-text = الأزواج المتشابهة للأسباب نفسها في سطر واحد. انظر إلى بعضها ثم أجب عنها كلها.
# check
office-kinds-sure = { $least } على الأقل من كل 100 شخص واحد
# check
office-kinds-unsure = من { $least } إلى { $below } من كل 100 شخص واحد
# check
office-kinds-look = { $count ->
    [two] عرض الزوجين
    [few] عرض { $count } أزواج
    [many] عرض { $count } زوجًا
   *[other] عرض { $count } زوج
}
# check
office-kinds-sample = عدد الأزواج المعروضة { $shown } من { $count }، من الأقل يقينًا إلى الأكثر
# check
office-kinds-same = كل الأزواج ({ $count }): الشخص نفسه
# check
office-kinds-apart = كل الأزواج ({ $count }): شخصان
# check
office-kinds-back = العودة إلى كل الأزواج
# check
office-kinds-taken = عدد الأزواج التي أُجيب عنها دفعة واحدة: { $count }.
# check
office-kinds-take-back = التراجع عنها
# check
office-duplicates-once = { $count ->
    [zero] لم يُعثر تلقائيًا على أي توقيع مكرر: الاسم نفسه، والبريد الإلكتروني أو الهاتف أو السكن نفسه.
    [one] عُثر تلقائيًا على توقيع مكرر واحد: الاسم نفسه، والبريد الإلكتروني أو الهاتف أو السكن نفسه.
    [two] عُثر تلقائيًا على توقيعين مكررين: الاسم نفسه، والبريد الإلكتروني أو الهاتف أو السكن نفسه.
    [few] عُثر تلقائيًا على { $count } توقيعات مكررة: الاسم نفسه، والبريد الإلكتروني أو الهاتف أو السكن نفسه.
    [many] عُثر تلقائيًا على { $count } توقيعًا مكررًا: الاسم نفسه، والبريد الإلكتروني أو الهاتف أو السكن نفسه.
   *[other] عُثر تلقائيًا على { $count } توقيع مكرر: الاسم نفسه، والبريد الإلكتروني أو الهاتف أو السكن نفسه.
}
office-duplicates-see = عرضها في قائمة الموقّعين
office-answer-same = 1 · الشخص نفسه
office-answer-different = 2 · شخصان
office-answer-later = 3 · لاحقًا
office-street = الشارع
office-email = البريد الإلكتروني
office-phone = الهاتف
# check
office-comment = كلمة الموقّع
office-event = الفعالية
reason-same-email = البريد الإلكتروني نفسه
reason-email-near = البريد الإلكتروني يختلف بحرف واحد
reason-same-phone = الهاتف نفسه
reason-phone-near = الهاتف يختلف برقم واحد
reason-same-zip-and-street = ZIP نفسه والشارع نفسه
reason-same-street = الشارع نفسه
reason-similar-street = شارع متشابه
reason-same-zip = ZIP نفسه
reason-same-city = المدينة نفسها
reason-same-name = الاسم نفسه
reason-names-swapped = الاسم الأول واسم العائلة متبادلان
reason-junior = أحدهما فقط هو Jr أو Sr (الابن أو الأب)
reason-name-same = { $which ->
    [first] الاسم الأول نفسه
   *[other] اسم العائلة نفسه
}
reason-name-letters = { $which ->
    [first] { $count ->
        [one] الاسم الأول يختلف بحرف واحد
        [two] الاسم الأول يختلف بحرفين
        [few] الاسم الأول يختلف بـ { $count } أحرف
       *[other] الاسم الأول يختلف بـ { $count } حرفًا
    }
   *[other] { $count ->
        [one] اسم العائلة يختلف بحرف واحد
        [two] اسم العائلة يختلف بحرفين
        [few] اسم العائلة يختلف بـ { $count } أحرف
       *[other] اسم العائلة يختلف بـ { $count } حرفًا
    }
}
reason-name-nickname = { $which ->
    [first] الاسم الأول صيغة مختصرة من الآخر
   *[other] اسم العائلة صيغة مختصرة من الآخر
}
reason-name-initial = { $which ->
    [first] الاسم الأول هو الحرف الأول من الآخر
   *[other] اسم العائلة هو الحرف الأول من الآخر
}
reason-name-part = { $which ->
    [first] الاسم الأول جزء من الآخر
   *[other] اسم العائلة جزء من الآخر
}
reason-name-alike = { $which ->
    [first] الاسم الأول متشابه
   *[other] اسم العائلة متشابه
}
reason-name-missing = { $which ->
    [first] دون اسم أول
   *[other] دون اسم عائلة
}
reason-name-script = { $which ->
    [first] الاسم الأول بكتابة أخرى
   *[other] اسم العائلة بكتابة أخرى
}
reason-name-different = { $which ->
    [first] الاسم الأول مختلف
   *[other] اسم العائلة مختلف
}
office-filter = تصفية
office-filters = تصفية ({ $count })
office-found = { $count } من { $of }
office-page = { $first } إلى { $last }
office-newer = الأحدث
office-older = الأقدم
office-day = اليوم
office-language = اللغة
office-filter-agreed = الموافقة على
office-consent-none = لا شيء
office-consent-other-words = صيغة أخرى
office-texts = الرسائل النصية
office-medium = التوقيع على
office-filter-on-screen = شاشة
office-on-sheets = ورق
office-standing = الحالة
office-counts = محتسب
office-standing-again = توقيع مكرر
office-standing-withdrawn = مسحوب
office-standing-weeded = مستبعد
# check
office-standing-held = معلّق
office-exports = التصدير
office-exports-text = كل موقّع في ملف واحد، حسب ما وافق عليه. لا يُسجَّل أحد في شيء لم يطلبه.
office-export = تصدير
office-exporting = جارٍ التصدير
office-export-handed-over = للتسليم
office-export-all = كل ما حُفظ عن كل موقّع ما عدا التوقيع المرسوم، لاستخدامك الخاص.
office-export-delivery = الأسماء والأماكن فقط، للتسليم مع العريضة.
office-export-parted = ملفات لاستيراد هذا النظام، مقسّمة حسب ما وافق عليه الموقّعون.
# check
office-export-asked = الأشخاص الذين طلبوا التواصل معهم فقط، في ملفات مقسّمة حسب ما طلبوه.
office-exported = { $count ->
    [zero] لا ملفات في { $folder }
    [one] ملف واحد في { $folder }
    [two] ملفان في { $folder }
    [few] { $count } ملفات في { $folder }
    [many] { $count } ملفًا في { $folder }
   *[other] { $count } ملف في { $folder }
}
office-in-all = مجموع التوقيعات
office-guarded = { $count ->
    [one] خلية واحدة بدأت كأنها معادلة، فأُضيفت إليها فاصلة عليا حتى لا ينفّذها أي برنامج جداول.
    [two] خليتان بدأتا كأنهما معادلتان، فأُضيفت إليهما فاصلة عليا حتى لا ينفّذهما أي برنامج جداول.
    [few] { $count } خلايا بدأت كأنها معادلات، فأُضيفت إليها فاصلة عليا حتى لا ينفّذها أي برنامج جداول.
    [many] { $count } خلية بدأت كأنها معادلات، فأُضيفت إليها فاصلة عليا حتى لا ينفّذها أي برنامج جداول.
   *[other] { $count } خلية بدأت كأنها معادلات، فأُضيفت إليها فاصلة عليا حتى لا ينفّذها أي برنامج جداول.
}
# check
office-shortened = { $count ->
    [one] خلية واحدة كانت أطول مما يقبله هذا النظام، فقُصّ آخرها.
    [two] خليتان كانتا أطول مما يقبله هذا النظام، فقُصّ آخرهما.
    [few] { $count } خلايا كانت أطول مما يقبله هذا النظام، فقُصّ آخرها.
    [many] { $count } خلية كانت أطول مما يقبله هذا النظام، فقُصّ آخرها.
   *[other] { $count } خلية كانت أطول مما يقبله هذا النظام، فقُصّ آخرها.
}
group-everyone = وقّعوا العريضة
group-other-text = وقّعوا نصًا آخر للعريضة
group-email = طلبوا البريد الإلكتروني
group-texts = طلبوا الرسائل النصية
group-both = طلبوا كليهما
group-nobody = لم يطلبوا شيئًا، ولا يُسجَّلون في القوائم
group-no-contact = لا يمكن التواصل معهم
group-other-words = وافقوا على صيغة أخرى، ولا يُسجَّلون في القوائم
group-own = منهم أعطوا الموافقة «{ $consent }»
group-partner = منهم وافقوا على تلقّي أخبار من { $partner }
office-decide-text = يُحفظ كل قرار كقيد مختوم. ويمكن أن يلغيه قرار لاحق.
office-sheets-text = أسطر مرقّمة فيها الاسم والمدينة والولاية والرمز البريدي (ZIP) واليوم والتوقيع. دون بريد إلكتروني ودون هاتف.
office-folder = المجلد
office-paper = الورق
office-letter = US Letter
office-a4 = A4
office-legal = US Legal؛ في الأوراق الفارغة خانة لجامع التوقيعات
office-parts = الأجزاء
office-by-none = الكل معًا
office-by-state = حسب الولاية
office-by-event = حسب الفعالية
office-by-day = حسب اليوم
office-delivery = للتسليم: دون أيام التوقيع
office-print = إنشاء الأوراق الموقّعة (PDF)
office-printing = جارٍ الطباعة: { $done } من { $of }
office-stop = إيقاف
office-printed = { $pages ->
    [zero] لا صفحات في { $folder }
    [one] صفحة واحدة في { $folder }
    [two] صفحتان في { $folder }
    [few] { $pages } صفحات في { $folder }
    [many] { $pages } صفحة في { $folder }
   *[other] { $pages } صفحة في { $folder }
}
office-unprintable = { $count ->
    [one] حرف واحد ليس في أي خط؛ يُطبع رقمه داخل إطار.
    [two] حرفان ليسا في أي خط؛ يُطبع رقماهما داخل إطارين.
    [few] { $count } أحرف ليست في أي خط؛ تُطبع أرقامها داخل إطارات.
    [many] { $count } حرفًا ليست في أي خط؛ تُطبع أرقامها داخل إطارات.
   *[other] { $count } حرف ليست في أي خط؛ تُطبع أرقامها داخل إطارات.
}
office-other-text = { $count ->
    [one] توقيع واحد على نص آخر للعريضة، ولم يُطبع.
    [two] توقيعان على نص آخر للعريضة، ولم يُطبعا.
    [few] { $count } توقيعات على نص آخر للعريضة، ولم تُطبع.
    [many] { $count } توقيعًا على نص آخر للعريضة، ولم تُطبع.
   *[other] { $count } توقيع على نص آخر للعريضة، ولم تُطبع.
}
office-open-folder = فتح المجلد
office-printers-looking = جارٍ البحث عن طابعات
office-printers-none = لا توجد طابعة مُعدّة على هذا الجهاز. يُرجى طباعة الملفات من جهاز آخر.
office-on-paper = الطباعة على { $printer }
office-sent = في طريقه إلى { $printer }
office-blank-title = الأوراق الفارغة
office-blank-text = للتوقيع بالقلم، ولكل ورقة رقم ورمز خاصان بها. لا يصدر الرقم مرتين أبدًا.
# check
office-blank-lines = الأسطر
# check
office-blank-sheets = أوراق بعدة أسطر
# check
office-blank-slips = قصاصات لموقّع واحد
office-blank-count = الأوراق
office-for-event = للفعالية
office-issue = إصدار أوراق فارغة
office-issue-anyway = إصدارها رغم ذلك
office-issued = { $count ->
    [one] الورقة { $first } في { $folder }
    [two] ورقتان، { $first } و{ $last }، في { $folder }
    [few] { $count } أوراق، من { $first } إلى { $last }، في { $folder }
    [many] { $count } ورقة، من { $first } إلى { $last }، في { $folder }
   *[other] { $count } ورقة، من { $first } إلى { $last }، في { $folder }
}
office-poster-title = العريضة على الإنترنت، على الورق
office-poster-text = العنوان وجملة واحدة ورمز العريضة على الإنترنت.
office-poster = ملصق
office-poster-large = ملصق كبير
office-tent = بطاقة طاولة
office-slips = قصاصات للتوزيع
office-poster-dense = الرمز كثيف فلا يُقرأ من حيث يقف الناس. يُرجى استخدام عنوان أقصر أو ورق أكبر.
office-poster-done = حُفظ في { $folder }
office-campaign-text = ما يوجد في كل محطة من محطات هذه الحملة.
office-recipient = كل شيء مختوم لمفتاح المنظّم: { $key }
office-backup = وللمفتاح الاحتياطي: { $key }
office-words = الكلمات الست لهذه الحملة. المحطة التي تنضم تطلب اثنتين منها.
# check
office-text-codes = رموز نص العريضة
# check
office-text-codes-why = الرمز نفسه موجود أسفل كل ورقة، ويبيّن أي نص وُقِّع.
office-online = على الإنترنت: { $address }
office-no-online = لا عنوان على الإنترنت
office-retention = يجب إتلاف المفتاح في موعد أقصاه { $day }
office-no-retention = لم يُحدَّد يوم لإتلاف المفتاح

## Sheets of paper

office-paper-page = الورق
office-paper-text = يُرجى مسح رمز الورقة ضوئيًا، أو كتابة رقمها، أو ذكر ملف صورتها. ثم تُكتب سطرًا سطرًا: الاسم والرمز البريدي (ZIP) وكل ما فيها غير ذلك. مفتاح Enter ينتقل إلى التالي.
office-paper-number = رقم الورقة، أو ملف
office-paper-looking = جارٍ البحث عن الرمز في الصورة
# check
office-paper-in-file = الأوراق في الملف { $file }
# check
office-paper-on-page = { $number } (الصفحة { $page })
# check
office-paper-unread = لم يُقرأ أي رقم في الصفحة { $pages } من الملف { $file }. يُرجى النظر في هذه الصفحات وكتابة الأرقام.
office-paper-sheet = الورقة { $number }
office-paper-line = السطر { $line }
office-paper-line-of = السطر { $line } من { $of }
office-paper-second = القراءة الثانية، من شخص آخر. لا يظهر ما كتبه القارئ الأول.
office-paper-correct = تصحيح القراءة الأولى
office-paper-unknown = المحطة التي أصدرت هذه الورقة لم تودع بعد. يمكن إدخال الورقة رغم ذلك؛ وبعد السطر الأخير يُرجى الضغط على مفتاح «الباقي فارغ».
office-paper-stands = المحفوظ لهذا السطر: { $what }
office-paper-storing = جارٍ الحفظ
office-paper-keys = أي رقم بعد الاسم يبدأ الرمز البريدي (ZIP). علامة " في خانة المكان تكرّر السطر السابق. ↑ للرجوع والتصحيح. في سطر فارغ يُرجى الضغط على مفتاح واحد:
office-paper-blank = فارغ
office-paper-struck = مشطوب
office-paper-illegible = غير مقروء
office-paper-duplicate = الشخص نفسه مرة أخرى
office-paper-rest-blank = الباقي فارغ
office-paper-was-given = وُزّعت
office-paper-came-back = عادت
office-paper-is-missing = مفقودة
office-paper-attach = إرفاق { $file } بهذه الورقة
office-paper-place = ZIP، أو المدينة والولاية
office-paper-ticks = الخانات ({ $letters })
office-paper-event = الفعالية
office-paper-issued = صادرة
office-paper-out = موزّعة
office-paper-back = عائدة
# Over a column of numbers: sheets that are back and not entered yet.
# check
office-paper-to-enter = بانتظار الإدخال
office-paper-entered = مُدخلة
office-paper-missing = مفقودة
office-paper-again = للقراءة مرة أخرى
office-paper-signed = التوقيعات
office-paper-alike = { $count ->
    [one] قرأ شخصان { $percent } % من سطر واحد قراءة متطابقة
    [two] قرأ شخصان { $percent } % من سطرين قراءة متطابقة
    [few] قرأ شخصان { $percent } % من { $count } أسطر قراءة متطابقة
    [many] قرأ شخصان { $percent } % من { $count } سطرًا قراءة متطابقة
   *[other] قرأ شخصان { $percent } % من { $count } سطر قراءة متطابقة
}
office-paper-differ = يُرجى النظر مرة أخرى في الورقة { $number }، السطر { $line }
office-paper-open = { $count ->
    [zero] لا أوراق غير مُدخلة
    [one] ورقة واحدة لم تُدخل
    [two] ورقتان لم تُدخلا
    [few] { $count } أوراق لم تُدخل
    [many] { $count } ورقة لم تُدخل
   *[other] { $count } ورقة لم تُدخل
}
office-paper-read = { $of ->
    [one] { $read } من سطر واحد
    [two] { $read } من سطرين
    [few] { $read } من { $of } أسطر
    [many] { $read } من { $of } سطرًا
   *[other] { $read } من { $of } سطر
}
office-paper-finished = الورقة { $number } أُدخلت وحُفظت. عدد التوقيعات عليها: { $count }
office-paper-stored = حُفظ للورقة { $number }
office-paper-attached = الصورة مختومة ومرفقة بالورقة { $number }. أما الملف نفسه فلا يزال غير مختوم.
office-paper-no-number = رقم الورقة يشبه 7K3QM-0031-W. وهو في أعلى الورقة.
office-paper-wrong-character = حرف واحد من هذا الرقم خاطئ. يُرجى النظر في الورقة مرة أخرى.
office-paper-needs-name = يُرجى كتابة اسم، أو الضغط على أحد المفاتيح أدناه
# check
office-paper-keep-as-written = إذا كان مكتوبًا هكذا على الورقة، يُرجى الضغط على Enter مرة أخرى: سيُحفظ كما كُتب.
office-certificate = شهادة إتلاف
office-certificate-title-begun = إتلاف، بدأ
office-certificate-begun = في { $moment } بدأ إتلاف مفتاح هذه الحملة. لا تشهد هذه الصفحة أنه اكتمل: فقد يكون هناك ملف مفتاح لا يزال يفتح كل شيء. تحلّ شهادة محل هذه الصفحة عند اكتماله؛ إن كنت تقرأ هذه الصفحة، فيُرجى البدء من جديد.
office-certificate-done = في { $moment } أُتلفت ملفات مفتاح هذه الحملة المذكورة هنا. { $count ->
    [zero] ليس في سجلها توقيعات.
    [one] توقيع واحد في سجلها لا يمكن فتحه بها أبدًا بعد الآن.
    [two] توقيعان في سجلها لا يمكن فتحهما بها أبدًا بعد الآن.
    [few] { $count } توقيعات في سجلها لا يمكن فتحها بها أبدًا بعد الآن.
    [many] { $count } توقيعًا في سجلها لا يمكن فتحها بها أبدًا بعد الآن.
   *[other] { $count } توقيع في سجلها لا يمكن فتحها بها أبدًا بعد الآن.
}
office-certificate-practice = هذه حملة تدريب. مفتاحها يعرفه الجميع، فلم يكن أي شيء منها سرًا قط.
office-certificate-campaign = الحملة والمفتاح
office-certificate-id = الحملة
office-certificate-key = المفتاح العام
office-certificate-until = آخر يوم للإتلاف
office-certificate-late = { $day }؛ تم بعد ذلك
office-certificate-begun-at = البداية
office-certificate-done-at = الاكتمال
office-certificate-destroyed = ما أُتلف
office-certificate-meant = ما سيُتلف
office-certificate-gone = لم يكن موجودًا
office-certificate-ledger = السجل
office-certificate-signatures = التوقيعات
office-certificate-unreadable = ما لم يعد فتحه ممكنًا
office-certificate-unreached = ما لم يشمله الإتلاف
office-certificate-how = الطريقة
office-certificate-how-text = كُتبت فوق كل ملف بايتات عشوائية، وثُبّتت الكتابة على القرص، ثم غُيّر اسم الملف وحُذف. تحتفظ ذاكرة الفلاش وبعض أنظمة الملفات بالكتل القديمة مدة من الزمن: وهناك تحميه عبارة المرور التي كان المفتاح مقفلًا بها. السجل نفسه لم يتغيّر، ولا يزال يجتاز التحقق.
office-certificate-who = أتلفه
office-certificate-witness = الشاهد
office-certificate-day = التاريخ
office-certificate-foot = أنشأها Petition Kiosk { $version }. لا تذكر اسم أي شخص وقّع.
office-unreached-stick = ملف مفتاح لهذه الحملة على ذاكرة USB: { $path }
office-unreached-unknown = ملف مفتاح قد يخص هذه الحملة أو حملة أخرى: { $path }
office-unreached-names = أسماء أخرى لملف المفتاح { $path } على القرص نفسه: { $count }. وهي تقود إلى الملف نفسه. عندما يُتلف تصبح فارغة؛ يُرجى حذفها يدويًا.
office-unreached-backup = المفتاح الاحتياطي. من يملكه يستطيع فتح كل شيء: { $key }
office-unreached-copies = نسخ ملف المفتاح على ذاكرات USB غير موصولة، أو في نسخ احتياطية لأحد الأجهزة، أو في خزنة. يُرجى إتلافها يدويًا.
office-unreached-lists = كل ما طُبع أو صُدّر أو أُرسل إلى أنظمة أخرى من قبل. يمكن قراءته أينما كان.
office-unreached-stations = المحطات الأخرى. ليس لديها مفتاح ولا تُبلَّغ بهذا. يُرجى إنهاء الحملة عليها أولًا، وإلا استمرت في جمع توقيعات لا يستطيع أحد أن يفتحها أبدًا.
office-erase = إتلاف المفتاح
office-erase-text = بعد الحملة ينبغي أن يصبح ما خُتم غير مقروء إلى الأبد. لا يمكن قراءة السجل دون مفتاحه.
office-erase-look = عرض ما سيُتلف
office-erase-dies = سيُتلف هذا ولا يمكن استعادته
office-erase-resumed = بدأ إتلاف المفتاح في { $day } ولم يكتمل. يستمر من هناك.
office-erase-count = { $count ->
    [zero] لا يوجد توقيع يصبح غير مقروء
    [one] توقيع واحد يصبح غير مقروء إلى الأبد
    [two] توقيعان يصبحان غير مقروءين إلى الأبد
    [few] { $count } توقيعات تصبح غير مقروءة إلى الأبد
    [many] { $count } توقيعًا تصبح غير مقروءة إلى الأبد
   *[other] { $count } توقيع تصبح غير مقروءة إلى الأبد
}
office-erase-sticks = إتلاف ملفات المفتاح على ذاكرات USB أيضًا
office-erase-unreached = لن يُتلف هذا
office-erase-folder = تُحفظ الشهادة في { $folder }
office-erase-type = للتأكيد يُرجى كتابة: { $name }
office-erase-now = إتلاف المفتاح إلى الأبد
office-erase-running = جارٍ إتلاف المفتاح
office-erase-back = رجوع
office-erased = أُتلف المفتاح.
office-erased-text = ما خُتم له لا يمكن فتحه به بعد الآن، وهذه المحطة لم تعد تجمع التوقيعات. الشهادة في { $path }
