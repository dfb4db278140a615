## الوسائط المادية: ما يُنقل بالحقيبة الدبلوماسية أو مع ساعٍ

dossier-act-medium-handed-over = تسليم وسيط مادي
dossier-act-medium-received = استلام وسيط مادي
dossier-act-medium-compared = مقارنة ملفات الوسيط
dossier-act-medium-passed-on = انتقال الوسيط إلى يد أخرى
dossier-act-medium-disposed = إعادة الوسيط أو إتلافه

dossier-command-hand-over-medium = تسليم وسيط مادي
dossier-command-receive-medium = تدوين وصول وسيط
dossier-command-compare-medium = مقارنة ملفات وسيط
dossier-command-pass-on-medium = نقل وسيط إلى يد أخرى
dossier-command-dispose-of-medium = إعادة وسيط أو إتلافه

dossier-label-medium = الوسيط
dossier-label-medium-kind = نوع الوسيط
dossier-label-serial-number = الرقم التسلسلي
dossier-label-seal-number = رقم الختم
dossier-label-handed-by = سلّمه
dossier-label-handed-to = تسلّمه
dossier-label-handed-on = تاريخ التسليم
dossier-label-carriage = طريقة النقل
dossier-label-waybill = رقم الحقيبة أو الطرد
dossier-label-hash-list = قائمة البصمات
dossier-label-hash-list-digest = بصمة SHA-256 للقائمة نفسها
dossier-label-received-by = استلمه
dossier-label-received-on = تاريخ الاستلام
dossier-label-seal-condition = حالة الختم عند الوصول
dossier-label-seal-read = الرقم المقروء على الختم
dossier-label-seal-found = ما وُجد
dossier-label-finding = نتيجة المقارنة
dossier-label-ending = مصيره
dossier-label-done-by = قام بذلك
dossier-label-done-on = تاريخ ذلك
dossier-label-witness = الشاهد

dossier-medium-kind-disk = قرص صلب
dossier-medium-kind-stick = ذاكرة محمولة
dossier-medium-kind-card = بطاقة ذاكرة
dossier-medium-kind-optical = قرص مدمج أو قرص ضوئي آخر
dossier-medium-kind-tape = شريط
dossier-medium-kind-device = هاتف أو حاسوب أو جهاز آخر
dossier-medium-kind-paper = صندوق أوراق أو ملف ورقي
dossier-medium-kind-other = شيء آخر
dossier-carriage-diplomatic-bag = بالحقيبة الدبلوماسية
dossier-carriage-courier = مع ساعٍ
dossier-carriage-by-hand = باليد
dossier-carriage-post = بالبريد المسجّل
dossier-seal-condition-intact = سليم، وعليه الرقم المعلَن
dossier-seal-condition-broken = مكسور
dossier-seal-condition-missing = غير موجود مع أنه أُعلن عنه
dossier-seal-condition-other-number = سليم، لكن عليه رقم آخر
dossier-seal-condition-none = لا ختم عليه، كما أُعلن
dossier-ending-returned = أُعيد إلى الدولة التي جاء منها
dossier-ending-destroyed = أُتلف بحضور شاهد

dossier-stage-on-the-way = في الطريق
dossier-stage-held = في حوزة الدولة التي استلمته
dossier-stage-on-the-way-back = في طريق العودة
dossier-stage-back = عاد إلى الدولة التي جاء منها
dossier-stage-destroyed = أُتلف
dossier-custody-handed-over = التسليم
dossier-custody-received = الاستلام
dossier-custody-passed-on = النقل إلى يد أخرى
dossier-custody-returned = الإعادة
dossier-custody-received-back = الاستلام بعد الإعادة
dossier-custody-destroyed = الإتلاف

dossier-no-hash-list = لم تُقدَّم قائمة، فلا تمكن مقارنة محتواه.
dossier-hash-list = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}، { $bytes ->
    [unknown] والأحجام غير مذكورة
   *[other] وحجمها بالبايت: { $bytes }
}
dossier-finding-media-undetermined = غير محسوم: لم يحسب أحد بصمات ملفاته ولم يقارنها بعد.
dossier-finding-media-disagree = مقارنات هذا الوسيط متعارضة؛ أعد المقارنة أو اسأل عن مصدر القوائم. وأحدثها:
dossier-finding-media-agree = كل ما أُعلن عنه موجود، ولا شيء سواه. كما أُعلن: { $same }؛ المحتوى نفسه باسم آخر: { $renamed }.
dossier-finding-media-differ = ليس ما أُعلن عنه. كما أُعلن: { $same }؛ المحتوى نفسه باسم آخر: { $renamed }؛ محتوى مختلف: { $different }؛ مفقود: { $missing }؛ لم يُعلَن عنه: { $extra }.

dossier-next-medium-ours = وسيط مرسل من الدولة الأخرى ({ $counterpart }) في الطريق إلينا ولم يُدوَّن وصوله { dossier-since }{ dossier-timing }
dossier-next-medium-theirs = وسيط في الطريق إلى الدولة الأخرى ({ $counterpart }) ولم تدوّن وصوله { dossier-since }{ dossier-timing }
dossier-next-comparison-ours = الوسيط الوارد من الدولة الأخرى ({ $counterpart }) لدينا ولم تُقارَن ملفاته { dossier-since }{ dossier-timing }
dossier-next-comparison-theirs = وسيطنا لدى الدولة الأخرى ({ $counterpart }) ولم تقارن ملفاته { dossier-since }{ dossier-timing }

dossier-stop-no-medium-coming = لا وسيط في الطريق إلينا في هذا الملف.
dossier-stop-medium-not-arrived = لم يُدوَّن وصول الوسيط. دوّن وصوله أولًا.
dossier-stop-no-medium-held = ليس في حوزتنا وسيط للدولة الأخرى في هذا الملف.
dossier-stop-no-medium-to-compare = لم يرد مع أي وسيط في حوزتنا قائمة بصمات، فلا شيء يُقارَن به. اطلب القائمة من الدولة الأخرى.
dossier-stop-media-before-request = الوسيط يتبع طلبًا. أرسل الطلب أولًا، أو انتظر وروده.
dossier-stop-label-missing = اكتب ما كُتب على الوسيط، أو ما سيُعرف به.
dossier-stop-hands-missing = اذكر اسم من سلّمه واسم من تسلّمه: فسلسلة الحيازة أسماء متتابعة.
dossier-stop-day-missing = اكتب اليوم الذي حدث فيه ذلك.
dossier-stop-day-ahead = لم يأت هذا اليوم بعد. دوّن الخطوة بعد حدوثها.
dossier-stop-day-before = الخطوة السابقة مدوّنة بتاريخ { $day }، ولا يمكن أن تسبقها هذه الخطوة. صحّح اليوم. وإن كان اليوم السابق هو الخطأ فاذكر ذلك في ملاحظة.
dossier-stop-one-hash-list = أضف قائمة بصمات واحدة في ملف واحد. وإذا تعددت الوسائط فدوّن كلًّا منها على حدة.
dossier-stop-announced-list = هذه هي القائمة التي أعلنتها الدولة الأخرى نفسها، بايتًا ببايت، فلم يُقارَن شيء. احسب البصمات من الوسيط نفسه. وإن أعطى الحساب هذه البايتات بعينها فأعده من المجلد الأعلى، فاسم المجلد لا يهم.
dossier-stop-no-such-medium = ليس في هذا الملف وسيط كهذا لهذه الخطوة. اختر واحدًا من المعروضة.
dossier-stop-seal-text-missing = الختم ليس كما أُعلن. صف ما وُجد حتى تتمكن الدولة الأخرى من النظر فيه.
dossier-stop-carriage-missing = اذكر كيف يُعاد الوسيط.
dossier-stop-witness-missing = اذكر اسم من شهد الإتلاف.
dossier-stop-open-media = { $count ->
    [zero] لا وسيط في انتظارنا.
    [one] وسيط واحد ما زال في انتظارنا. دوّن وصوله أو قارن ملفاته قبل الإقفال.
    [two] وسيطان ما زالا في انتظارنا. دوّن وصولهما أو قارن ملفاتهما قبل الإقفال.
    [few] { $count } وسائط ما زالت في انتظارنا. دوّن وصولها أو قارن ملفاتها قبل الإقفال.
    [many] { $count } وسيطًا ما زال في انتظارنا. دوّن وصولها أو قارن ملفاتها قبل الإقفال.
   *[other] { $count } وسيط ما زال في انتظارنا. دوّن وصولها أو قارن ملفاتها قبل الإقفال.
}
