### طلب واحد: من عليه أن يتصرف، وما الذي جرى، وما لا يجوز القيام به ولماذا.

## من عليه أن يتصرف

dossier-since = { $days ->
    [zero] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $days } أيام
    [many] منذ { $days } يومًا
   *[other] منذ { $days } يوم
}
dossier-timing = { $timing ->
    [left] { $due ->
        [zero] ؛ ينتهي الأجل اليوم.
        [one] ؛ ينتهي الأجل غدًا.
        [two] ؛ ينتهي الأجل بعد يومين.
        [few] ؛ ينتهي الأجل بعد { $due } أيام.
        [many] ؛ ينتهي الأجل بعد { $due } يومًا.
       *[other] ؛ ينتهي الأجل بعد { $due } يوم.
    }
    [today] ؛ ينتهي الأجل اليوم.
    [overdue] { $due ->
        [zero] ؛ ينتهي الأجل اليوم.
        [one] ؛ فات الأجل منذ يوم واحد.
        [two] ؛ فات الأجل منذ يومين.
        [few] ؛ فات الأجل منذ { $due } أيام.
        [many] ؛ فات الأجل منذ { $due } يومًا.
       *[other] ؛ فات الأجل منذ { $due } يوم.
    }
   *[none] .
}
dossier-next-questions-ours = أسئلة الدولة الأخرى ({ $counterpart }) في انتظار جوابنا { dossier-since }{ dossier-timing }
dossier-next-questions-theirs = أسئلتنا لدى الدولة الأخرى ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-consultation-ours = مشاورة الدولة الأخرى ({ $counterpart }) لنا في انتظار رأينا { dossier-since }{ dossier-timing }
dossier-next-consultation-theirs = مشاورتنا قيد النظر لدى الدولة الأخرى ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-conditions-ours = شروط الدولة الأخرى ({ $counterpart }) في انتظار قبولنا إياها أو رفضها { dossier-since }{ dossier-timing }
dossier-next-conditions-theirs = شروطنا لدى الدولة الأخرى ({ $counterpart }) في انتظار قبولها أو رفضها { dossier-since }{ dossier-timing }
dossier-next-enquiry-ours = استفسار الدولة الأخرى ({ $counterpart }) عن حالة طلبها في انتظار ردنا { dossier-since }{ dossier-timing }
dossier-next-enquiry-theirs = استفسارنا عن حالة الطلب لدى الدولة الأخرى ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-conclusion-ours = جواب الدولة الأخرى ({ $counterpart }) على مشاورتنا في انتظار أن ندوّن ما أسفرت عنه { dossier-since }{ dossier-timing }
dossier-next-registration-ours = الطلب الوارد من الدولة الأخرى ({ $counterpart }) في انتظار التسجيل { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-ours = الطلب الوارد من الدولة الأخرى ({ $counterpart }) في انتظار إشعارنا باستلامه { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-theirs = طلبنا لدى الدولة الأخرى ({ $counterpart }) دون أن يرد إشعار باستلامه { dossier-since }{ dossier-timing }
dossier-next-comment-ours = مسودة الدولة الأخرى ({ $counterpart }) في انتظار ملاحظاتنا { dossier-since }{ dossier-timing }
dossier-next-comment-theirs = مسودتنا لدى الدولة الأخرى ({ $counterpart }) لإبداء ملاحظاتها { dossier-since }{ dossier-timing }
dossier-next-draft-ours = المسودة الموجهة إلى الدولة الأخرى ({ $counterpart }) في انتظار إتمامها والموافقة عليها { dossier-since }{ dossier-timing }
dossier-next-sending-ours = الطلب الموجه إلى الدولة الأخرى ({ $counterpart }) موافَق عليه وجاهز للإرسال { dossier-since }{ dossier-timing }
dossier-next-decision-ours = الطلب الوارد من الدولة الأخرى ({ $counterpart }) مسجَّل وفي انتظار إحالته أو الرد عليه { dossier-since }{ dossier-timing }
dossier-next-execution-ours = الطلب الوارد من الدولة الأخرى ({ $counterpart }) قيد التنفيذ لدينا { dossier-since }{ dossier-timing }
dossier-next-execution-theirs = طلبنا قيد المعالجة لدى الدولة الأخرى ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-postponement-ours = أرجأنا تنفيذ الطلب الوارد من الدولة الأخرى ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-postponement-theirs = تنفيذ طلبنا مُرجأ لدى الدولة الأخرى ({ $counterpart }) { dossier-since }{ dossier-timing }
dossier-next-closure-ours = استوفى الطلب المتبادل مع الدولة الأخرى ({ $counterpart }) الرد كاملًا، والملف جاهز للإقفال { dossier-since }{ dossier-timing }
dossier-next-withdrawal-ours = سُحب الطلب المتبادل مع الدولة الأخرى ({ $counterpart })، والملف جاهز للإقفال { dossier-since }{ dossier-timing }
dossier-next-nothing = لا شيء في الانتظار هنا، لا من جانبنا ولا من جانب الدولة الأخرى ({ $counterpart }).
dossier-next-closed = هذا الملف مع الدولة الأخرى ({ $counterpart }) مُقفل.

## الآجال

dossier-clock-register = تسجيل الطلب
dossier-clock-acknowledge = الإشعار بالاستلام
dossier-clock-completeness = التحقق من استيفاء الطلب
dossier-clock-decide-or-ask = البت أو طلب ما ينقص
dossier-clock-answer-questions = الرد على السؤال
dossier-clock-answer-consultation = الرد على المشاورة
dossier-clock-answer-conditions = قبول الشروط أو عدم قبولها
dossier-clock-answer-conclusion = اختتام المشاورة
dossier-clock-answer-comment = إبداء الملاحظات على المسودة
dossier-clock-answer-enquiry = الرد على الاستفسار
dossier-clock-execute = تنفيذ الطلب
dossier-clock-report-status = الإفادة بحالة الطلب
dossier-clock-postponement = انتهاء الإرجاء

## ما الذي جرى

dossier-act-request-drafted = حفظ المسودة
dossier-act-draft-shared = إطلاع الدولة الأخرى على المسودة قبل الطلب الرسمي
dossier-act-draft-commented = إبداء ملاحظات على المسودة
dossier-act-request-approved = الموافقة على الطلب
dossier-act-request-sent = إرسال الطلب
dossier-act-request-received = ورود الطلب
dossier-act-request-registered = تسجيل الطلب
dossier-act-receipt-acknowledged = الإشعار بالاستلام
dossier-act-information-requested = طلب معلومات إضافية
dossier-act-information-supplied = تقديم معلومات إضافية
dossier-act-request-forwarded = إحالة الطلب للتنفيذ
dossier-act-consultation-opened = فتح مشاورة
dossier-act-consultation-answered = الرد على المشاورة
dossier-act-consultation-concluded = اختتام المشاورة
dossier-act-execution-postponed = إرجاء التنفيذ
dossier-act-execution-resumed = استئناف التنفيذ
dossier-act-conditions-imposed = وضع شروط
dossier-act-conditions-accepted = قبول الشروط
dossier-act-conditions-declined = رفض الشروط
dossier-act-execution-recorded = تدوين نتيجة التنفيذ
dossier-act-evidence-delivered = تسليم الأدلة
dossier-act-assistance-refused = رفض المساعدة
dossier-act-request-withdrawn = سحب الطلب
dossier-act-status-enquired = استفسار عن حالة الطلب
dossier-act-status-reported = الإفادة بحالة الطلب
dossier-act-note-written = كتابة ملاحظة
dossier-act-access-granted = منح حق الوصول
dossier-act-law-overridden = تجاوز استنتاج قانوني بقرار من رئيس السلطة
dossier-act-dossier-closed = إقفال الملف
dossier-act-unrecognised-message-received = ورود رسالة تتعذر قراءتها هنا
dossier-act-submission-rejected = رسالة لم يقبلها نظامنا للإرسال
dossier-act-files-sent-as-they-are = إرسال ملفات كما هي مع العلم بما تحمله

dossier-label-revision = النسخة
dossier-label-note = ملاحظة
dossier-label-text = النص
dossier-label-signed-in-at = التحقق من الهوية في
dossier-label-number = الرقم
dossier-label-contact = جهة الاتصال
dossier-label-questions = الأسئلة
dossier-label-why = سبب الحاجة إليها
dossier-label-answer-by = الجواب مطلوب في أجل أقصاه
dossier-label-authority = السلطة
dossier-label-subject = الموضوع
dossier-label-grounds = الأسباب المستند إليها
dossier-label-proposed-terms = الشروط المقترحة
dossier-label-outcome = ما أسفر عنه
dossier-label-reasons = التعليل
dossier-label-until = حتى تاريخ
dossier-label-terms = الشروط
dossier-label-extent = النطاق
dossier-label-measures = التدابير
dossier-label-result = نتيجة التنفيذ
dossier-label-account = الحساب
dossier-label-level = حق الوصول
dossier-label-command = الخطوة المجازة
dossier-label-kind = نوع الرسالة
dossier-label-digest = بصمة SHA-256 للرسالة كما وردت
dossier-label-why-not-sent = سبب عدم قبولها
dossier-label-file-carries = الملف، وما فيه من بيانات غير ظاهرة

dossier-extent-full = الطلب بأكمله
dossier-extent-part = جزء من الطلب
dossier-subject-refusal = قبل الرفض
dossier-subject-postponement = قبل الإرجاء
dossier-subject-costs = نفقات كبيرة أو غير عادية
dossier-level-work = العمل على الملف
dossier-level-read = الاطلاع فقط

dossier-ground-not-in-conformity = الطلب غير مقدَّم وفقًا لأحكام المعاهدة
dossier-ground-essential-interests = السيادة أو الأمن أو النظام العام أو مصالح أساسية أخرى
dossier-ground-prohibited-for-similar-offence = قانون الدولة متلقية الطلب يحظر التدبير بشأن جريمة مماثلة
dossier-ground-contrary-to-legal-system = مخالفة النظام القانوني للدولة متلقية الطلب
dossier-ground-no-dual-criminality = غياب ازدواجية التجريم
dossier-ground-de-minimis = أمر قليل الأهمية
dossier-ground-available-elsewhere = المساعدة متاحة بموجب أحكام أخرى
dossier-ground-bank-secrecy = السرية المصرفية
dossier-ground-fiscal-matters = الجريمة متصلة أيضًا بأمور مالية
dossier-ground-interferes-with-proceedings = التعارض مع إجراءات جارية
dossier-ground-not-covered = خروج الأمر عن نطاق المعاهدة
dossier-ground-domestic-conditions = عدم استيفاء شروط القانون الداخلي
dossier-ground-political-offence = الطابع السياسي للجريمة
dossier-ground-military-offence = اقتصار الجريمة على الإخلال بالواجبات العسكرية
dossier-ground-persecution = خشية الاضطهاد
dossier-ground-unfair-trial = خشية محاكمة غير عادلة
dossier-ground-sentence-without-assurance = عقوبة لم يُقدَّم تعهد بشأنها
dossier-ground-in-absentia-without-retrial = حكم غيابي دون إعادة محاكمة
dossier-ground-immunity = الحصانة أو الامتياز
dossier-ground-own-national = كون الشخص من مواطني الدولة متلقية الطلب
dossier-ground-finally-judged = صدور حكم نهائي عن الأفعال نفسها في الدولة متلقية الطلب
dossier-ground-judged-elsewhere = صدور حكم عن الأفعال نفسها في دولة أخرى
dossier-ground-proceedings-here = إجراءات عن الأفعال نفسها في الدولة متلقية الطلب
dossier-ground-time-barred = التقادم
dossier-ground-amnesty = العفو
dossier-ground-committed-here = ارتكاب الجريمة في الدولة متلقية الطلب
dossier-ground-committed-abroad-by-foreigner = ارتكاب أجنبي الجريمة خارج إقليم الدولة الطالبة
dossier-ground-penalty-too-low = نزول العقوبة عن الحد الأدنى المشترط
dossier-ground-evidence-not-timely = عدم تلقي أدلة كافية في حينها
dossier-ground-trivial-value = كون قيمة المال لا يُعتد بها
dossier-ground-contrary-to-final-judgment = مخالفة حكم نهائي
dossier-ground-outside-judicial-power = خروج التنفيذ عن اختصاص السلطة القضائية
dossier-ground-presence-needed = لزوم وجود الشخص في الدولة متلقية الطلب
dossier-ground-custody-prolonged = إطالة مدة احتجاز الشخص
dossier-ground-overriding-reasons = اعتبارات لا يمكن التغلب عليها تحول دون النقل
dossier-ground-no-consent = عدم موافقة الشخص
dossier-ground-not-prosecuted-here = قرار بعدم الملاحقة عن الأفعال نفسها
dossier-ground-unpaid-sums = مبالغ محكوم بها لم تُسدد
dossier-ground-not-resident = انتفاء الإقامة الدائمة في دولة التنفيذ
dossier-ground-disproportionate-penalty = عدم التناسب بين العقوبتين
dossier-ground-measure-not-available = تدبير غير متاح في الدولة متلقية الطلب
dossier-ground-conditions-not-accepted = شروط لم تُقبل
dossier-ground-not-found = تعذر العثور على الشخص أو المال أو البيانات
dossier-ground-no-reply = عدم الرد على الأسئلة المطروحة
dossier-ground-withdrawn = سحب الطلب
dossier-ground-other = سبب آخر

dossier-command-save-draft = حفظ المسودة
dossier-command-share-draft = إطلاع الدولة الأخرى على المسودة
dossier-command-comment-on-draft = إبداء ملاحظات على المسودة
dossier-command-approve = الموافقة على الطلب
dossier-command-send = إرسال الطلب
dossier-command-register = تسجيل الطلب
dossier-command-acknowledge = الإشعار بالاستلام
dossier-command-request-information = طلب معلومات إضافية
dossier-command-supply-information = الرد على الأسئلة
dossier-command-forward = الإحالة للتنفيذ
dossier-command-open-consultation = فتح مشاورة
dossier-command-answer-consultation = الرد على المشاورة
dossier-command-conclude-consultation = اختتام المشاورة
dossier-command-postpone = إرجاء التنفيذ
dossier-command-resume = استئناف التنفيذ
dossier-command-impose-conditions = وضع شروط
dossier-command-accept-conditions = قبول الشروط
dossier-command-decline-conditions = رفض الشروط
dossier-command-record-execution = تدوين نتيجة التنفيذ
dossier-command-deliver-evidence = تسليم الأدلة
dossier-command-refuse = رفض المساعدة
dossier-command-withdraw = سحب الطلب
dossier-command-enquire-status = الاستفسار عن حالة الطلب
dossier-command-report-status = الإفادة بحالة الطلب
dossier-command-write-note = كتابة ملاحظة
dossier-command-grant-access = منح زميل حق الوصول
dossier-command-close = إقفال الملف

## لماذا يتعذر القيام بأمر ما

dossier-stop-requesting-side-only = هذا من شأن الدولة الطالبة وحدها، ونحن هنا الدولة متلقية الطلب.
dossier-stop-requested-side-only = هذا من شأن الدولة متلقية الطلب وحدها، ونحن هنا الدولة الطالبة.
dossier-stop-closed = الملف مُقفل، ولا يُضاف إليه بعد ذلك إلا الملاحظات وحقوق الوصول.
dossier-stop-withdrawn = سُحب الطلب، فلا يُرسل بشأنه شيء بعد ذلك. يمكن إقفال الملف.
dossier-stop-already-sent = أُرسل الطلب، ولم يعد نصه قابلًا للتغيير. لتصحيحه اكتب إلى الدولة الأخرى من هذا الملف.
dossier-stop-not-sent = لم يُرسل الطلب بعد.
dossier-stop-not-received = لم يرد طلب رسمي بعد.
dossier-stop-no-draft = لا توجد مسودة بعد. احفظ مسودة أولًا.
dossier-stop-no-draft-shared = لم تُطلعنا الدولة الأخرى على أي مسودة.
dossier-stop-already-approved = سبقت الموافقة على هذه النسخة.
dossier-stop-not-approved = النسخة الحالية غير موافَق عليها. يجب أن يوافق عليها رئيس السلطة قبل إرسالها.
dossier-stop-already-registered = سبق تسجيل الطلب.
dossier-stop-not-registered = لم يُسجَّل الطلب بعد. سجله أولًا مهما كان ناقصًا.
dossier-stop-already-acknowledged = سبق الإشعار بالاستلام.
dossier-stop-no-open-question = لا سؤال في انتظار الجواب.
dossier-stop-no-open-consultation = لا توجد مشاورة مفتوحة.
dossier-stop-no-open-conditions = لا توجد شروط في انتظار الرد.
dossier-stop-not-postponed = التنفيذ غير مُرجأ.
dossier-stop-already-postponed = التنفيذ مُرجأ من قبل.
dossier-stop-already-answered = رُد على جميع التدابير، ولم يبق منها ما تنطبق عليه هذه الخطوة.
dossier-stop-open-questions = { $count ->
    [zero] لا أسئلة مفتوحة.
    [one] لا يزال سؤال واحد مفتوحًا. أجب عنه أو اسحب الطلب قبل الإقفال.
    [two] لا يزال سؤالان مفتوحين. أجب عنهما أو اسحب الطلب قبل الإقفال.
    [few] لا تزال { $count } أسئلة مفتوحة. أجب عنها أو اسحب الطلب قبل الإقفال.
    [many] لا يزال { $count } سؤالًا مفتوحًا. أجب عنها أو اسحب الطلب قبل الإقفال.
    *[other] لا يزال { $count } سؤال مفتوحًا. أجب عنها أو اسحب الطلب قبل الإقفال.
}
dossier-stop-open-conditions = { $count ->
    [zero] لا شروط بلا رد.
    [one] لا تزال مجموعة شروط واحدة بلا رد. اقبلها أو ارفضها قبل الإقفال.
    [two] لا تزال مجموعتا شروط بلا رد. اقبلهما أو ارفضهما قبل الإقفال.
    [few] لا تزال { $count } مجموعات شروط بلا رد. اقبلها أو ارفضها قبل الإقفال.
    [many] لا تزال { $count } مجموعةَ شروط بلا رد. اقبلها أو ارفضها قبل الإقفال.
    *[other] لا تزال { $count } مجموعة شروط بلا رد. اقبلها أو ارفضها قبل الإقفال.
}
dossier-stop-open-enquiries = { $count ->
    [zero] لا استفسارات بلا رد.
    [one] لا يزال استفسار واحد بلا رد. أفِد بحالة الطلب قبل الإقفال.
    [two] لا يزال استفساران بلا رد. أفِد بحالة الطلب قبل الإقفال.
    [few] لا تزال { $count } استفسارات بلا رد. أفِد بحالة الطلب قبل الإقفال.
    [many] لا يزال { $count } استفسارًا بلا رد. أفِد بحالة الطلب قبل الإقفال.
    *[other] لا يزال { $count } استفسار بلا رد. أفِد بحالة الطلب قبل الإقفال.
}
dossier-stop-open-consultations = { $count ->
    [zero] لا مشاورات مفتوحة.
    [one] لا تزال مشاورة واحدة مفتوحة. اختتمها قبل الإقفال.
    [two] لا تزال مشاورتان مفتوحتين. اختتمهما قبل الإقفال.
    [few] لا تزال { $count } مشاورات مفتوحة. اختتمها قبل الإقفال.
    [many] لا تزال { $count } مشاورةً مفتوحة. اختتمها قبل الإقفال.
    *[other] لا تزال { $count } مشاورة مفتوحة. اختتمها قبل الإقفال.
}
dossier-stop-open-postponement = { $count ->
   *[other] التنفيذ مُرجأ. استأنفه ورد على الطلب قبل الإقفال.
}
dossier-stop-open-measures = { $count ->
    [zero] لا تدابير بلا رد.
    [one] لا يزال تدبير واحد بلا رد. يُقفل الملف متى نُفذ كل تدبير أو رُفض، أو سُحب الطلب.
    [two] لا يزال تدبيران بلا رد. يُقفل الملف متى نُفذ كل تدبير أو رُفض، أو سُحب الطلب.
    [few] لا تزال { $count } تدابير بلا رد. يُقفل الملف متى نُفذ كل تدبير أو رُفض، أو سُحب الطلب.
    [many] لا يزال { $count } تدبيرًا بلا رد. يُقفل الملف متى نُفذ كل تدبير أو رُفض، أو سُحب الطلب.
    *[other] لا يزال { $count } تدبير بلا رد. يُقفل الملف متى نُفذ كل تدبير أو رُفض، أو سُحب الطلب.
}
dossier-stop-open-request = { $count ->
   *[other] لا يوجد هنا ما يُقفل بعد.
}
dossier-stop-no-such-date = «{ $text }» ليس تاريخًا. اكتبه على صورة سنة-شهر-يوم، مثل 2026-03-31.
dossier-stop-sign-in-not-fresh = { $minutes ->
    [zero] تستلزم الموافقة أن تكون قد سجلت الدخول للتو. سجل الدخول من جديد.
    [one] تستلزم الموافقة أن تكون قد سجلت الدخول خلال الدقيقة الأخيرة. سجل الدخول من جديد.
    [two] تستلزم الموافقة أن تكون قد سجلت الدخول خلال الدقيقتين الأخيرتين. سجل الدخول من جديد.
    [few] تستلزم الموافقة أن تكون قد سجلت الدخول خلال آخر { $minutes } دقائق. سجل الدخول من جديد.
    [many] تستلزم الموافقة أن تكون قد سجلت الدخول خلال آخر { $minutes } دقيقةً. سجل الدخول من جديد.
   *[other] تستلزم الموافقة أن تكون قد سجلت الدخول خلال آخر { $minutes } دقيقة. سجل الدخول من جديد.
}
dossier-stop-request-defective = { $findings ->
    [zero] لا يستوفي الطلب ما يقتضيه القانون. استكمله، أو اترك لرئيس السلطة أن يقرر كتابةً.
    [one] لا يستوفي الطلب مقتضًى قانونيًا واحدًا. استكمله، أو اترك لرئيس السلطة أن يقرر كتابةً.
    [two] لا يستوفي الطلب مقتضيين قانونيين. استكمله، أو اترك لرئيس السلطة أن يقرر كتابةً.
    [few] لا يستوفي الطلب { $findings } مقتضيات قانونية. استكمله، أو اترك لرئيس السلطة أن يقرر كتابةً.
    [many] لا يستوفي الطلب { $findings } مقتضًى قانونيًا. استكمله، أو اترك لرئيس السلطة أن يقرر كتابةً.
    *[other] لا يستوفي الطلب { $findings } مقتضى قانوني. استكمله، أو اترك لرئيس السلطة أن يقرر كتابةً.
}
dossier-stop-not-our-request = لا تذكر المسودة دولتنا بصفتها الدولة الطالبة. صححها أولًا.
dossier-stop-no-addressee = لا تذكر المسودة الدولة متلقية الطلب. اخترها أولًا.
dossier-stop-addressed-to-ourselves = المسودة موجهة إلى دولتنا نفسها. اختر دولة أخرى متلقية للطلب.
dossier-stop-text-missing = اكتب النص أولًا.
dossier-stop-number-missing = أعطِ الطلب رقمًا.
dossier-stop-questions-missing = اكتب سؤالًا واحدًا على الأقل.
dossier-stop-no-such-question = لا يوجد في هذا الملف سؤال مفتوح كهذا. اختر سؤالًا لا يزال مفتوحًا.
dossier-stop-nothing-to-say = اكتب نصًا أو أرفق ملفًا.
dossier-stop-authority-missing = سمِّ السلطة التي يُحال إليها الطلب.
dossier-stop-no-such-enquiry = لا يوجد في هذا الملف استفسار مفتوح كهذا. اختر استفسارًا لا يزال مفتوحًا.
dossier-stop-subject-unknown = تكون المشاورة بشأن رفض أو إرجاء أو نفقات، وليس «{ $subject }» واحدًا منها.
dossier-stop-ground-missing = اذكر سببًا واحدًا على الأقل.
dossier-stop-no-such-consultation = لا توجد في هذا الملف مشاورة كهذه في الانتظار. اختر مشاورة لا تزال مفتوحة.
dossier-stop-outcome-missing = دوّن ما أسفرت عنه.
dossier-stop-postponement-unlawful = { $findings ->
    [zero] القانون لا يجيز هذا الإرجاء.
    [one] القانون لا يجيز هذا الإرجاء من وجه واحد. اقرأ الاستنتاج أدناه.
    [two] القانون لا يجيز هذا الإرجاء من وجهين. اقرأ الاستنتاجين أدناه.
    [few] القانون لا يجيز هذا الإرجاء من { $findings } أوجه. اقرأ الاستنتاجات أدناه.
    [many] القانون لا يجيز هذا الإرجاء من { $findings } وجهًا. اقرأ الاستنتاجات أدناه.
    *[other] القانون لا يجيز هذا الإرجاء من { $findings } وجه. اقرأ الاستنتاجات أدناه.
}
dossier-stop-terms-missing = اكتب شرطًا واحدًا على الأقل.
dossier-stop-no-such-conditions = لا توجد في هذا الملف شروط كهذه في انتظار الرد. اختر شروطًا لا تزال بلا رد.
dossier-stop-conditions-not-accepted = { $findings ->
    [zero] لم تُقبل الشروط التي وضعناها. انتظر الرد، أو اترك لرئيس السلطة أن يرفعها كتابةً.
    [one] لم تُقبل الشروط التي وضعناها. انتظر الرد، أو اترك لرئيس السلطة أن يرفعها كتابةً.
    [two] لم تُقبل مجموعتان من الشروط التي وضعناها. انتظر الرد، أو اترك لرئيس السلطة أن يرفعهما كتابةً.
    [few] لم تُقبل { $findings } مجموعات من الشروط التي وضعناها. انتظر الرد، أو اترك لرئيس السلطة أن يرفعها كتابةً.
    [many] لم تُقبل { $findings } مجموعةً من الشروط التي وضعناها. انتظر الرد، أو اترك لرئيس السلطة أن يرفعها كتابةً.
   *[other] لم تُقبل { $findings } مجموعة من الشروط التي وضعناها. انتظر الرد، أو اترك لرئيس السلطة أن يرفعها كتابةً.
}
dossier-stop-refusal-unlawful = { $findings ->
    [zero] القانون لا يجيز هذا الرفض.
    [one] القانون لا يجيز هذا الرفض من وجه واحد. اقرأ الاستنتاج أدناه.
    [two] القانون لا يجيز هذا الرفض من وجهين. اقرأ الاستنتاجين أدناه.
    [few] القانون لا يجيز هذا الرفض من { $findings } أوجه. اقرأ الاستنتاجات أدناه.
    [many] القانون لا يجيز هذا الرفض من { $findings } وجهًا. اقرأ الاستنتاجات أدناه.
    *[other] القانون لا يجيز هذا الرفض من { $findings } وجه. اقرأ الاستنتاجات أدناه.
}
dossier-stop-partly-answered = { $count ->
    [zero] رُد على جزء من الطلب. ارفض الباقي تدبيرًا تدبيرًا.
    [one] رُد على جزء من الطلب. ارفض التدبير المتبقي بذكره.
    [two] رُد على جزء من الطلب. ارفض التدبيرين المتبقيين بذكرهما.
    [few] رُد على جزء من الطلب. ارفض التدابير المتبقية بذكرها، وعددها { $count }.
    [many] رُد على جزء من الطلب. ارفض التدابير المتبقية بذكرها، وعددها { $count }.
    *[other] رُد على جزء من الطلب. ارفض التدابير المتبقية بذكرها، وعددها { $count }.
}
dossier-stop-measure-answered = سبق الرد على التدبير { $measure }.
dossier-stop-postponed = التنفيذ مُرجأ. استأنفه أولًا، أو دوّن جزءًا من النتيجة وسلّمه.
dossier-stop-measures-missing = اذكر التدابير المعنية.
dossier-stop-no-such-measure = لا يتضمن الطلب التدبير { $measure }.
dossier-stop-user-missing = اختر الزميل الذي يُمنح حق الوصول.
dossier-stop-level-unknown = يُمنح حق الوصول للعمل أو للاطلاع، وليس «{ $level }» أيًا منهما.

## ما يلاحظه الملف نفسه

dossier-finding-conditions-undecided = لم تقبل الدولة الأخرى هذه الشروط بعد: { $terms }
dossier-finding-conditions-declined = رفضت الدولة الأخرى هذه الشروط: { $terms }
dossier-mend-conditions-undecided = انتظر قبول الشروط.
dossier-mend-conditions-declined = ضع شروطًا أخرى، أو ارفض مع التعليل بعد التشاور.
dossier-finding-no-such-state = «{ $code }» ليس رمزًا لأي دولة.
dossier-order-wrong-side = هذه الخطوة ليست من شأن الدولة التي وردت منها.
dossier-order-after-withdrawal = ورد هذا بعد سحب الطلب.
dossier-order-sent-again = سبق أن ورد الطلب، وهذا نص ثانٍ له.
dossier-order-draft-after-sending = يتعلق هذا بمسودة، وقد ورد بعد الطلب الرسمي.
dossier-order-before-sending = ورد هذا قبل أي طلب رسمي.
dossier-order-answers-nothing = لا يجيب هذا عن شيء كان مفتوحًا هنا.
