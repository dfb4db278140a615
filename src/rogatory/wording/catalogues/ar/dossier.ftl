### طلب واحد: من عليه أن يتصرّف، وما الذي جرى، وما لا يجوز القيام به ولماذا.

## من عليه أن يتصرّف

dossier-since = { $days ->
    [zero] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { $days } أيام
    [many] منذ { $days } يوماً
   *[other] منذ { $days } يوم
}
dossier-timing = { $timing ->
    [left] { $due ->
        [zero] ؛ ينتهي الأجل اليوم.
        [one] ؛ ينتهي الأجل غداً.
        [two] ؛ ينتهي الأجل بعد يومين.
        [few] ؛ ينتهي الأجل بعد { $due } أيام.
        [many] ؛ ينتهي الأجل بعد { $due } يوماً.
       *[other] ؛ ينتهي الأجل بعد { $due } يوم.
    }
    [today] ؛ ينتهي الأجل اليوم.
    [overdue] { $due ->
        [zero] ؛ ينتهي الأجل اليوم.
        [one] ؛ فات الأجل منذ يوم واحد.
        [two] ؛ فات الأجل منذ يومين.
        [few] ؛ فات الأجل منذ { $due } أيام.
        [many] ؛ فات الأجل منذ { $due } يوماً.
       *[other] ؛ فات الأجل منذ { $due } يوم.
    }
   *[none] .
}
dossier-next-questions-ours = أسئلة { $counterpart } في انتظار جوابنا { dossier-since }{ dossier-timing }
dossier-next-questions-theirs = أسئلتنا لدى { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-consultation-ours = مشاورة { $counterpart } لنا في انتظار رأينا { dossier-since }{ dossier-timing }
dossier-next-consultation-theirs = مشاورتنا قيد النظر لدى { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-conditions-ours = شروط { $counterpart } في انتظار قبولنا أو عدمه { dossier-since }{ dossier-timing }
dossier-next-conditions-theirs = شروطنا لدى { $counterpart } في انتظار القبول أو عدمه { dossier-since }{ dossier-timing }
dossier-next-enquiry-ours = استفسار { $counterpart } عن وضعية الطلب في انتظار ردّنا { dossier-since }{ dossier-timing }
dossier-next-enquiry-theirs = استفسارنا عن وضعية الطلب لدى { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-conclusion-ours = ورد جواب { $counterpart } على مشاورتنا، وهو في انتظار أن ندوّن ما أسفرت عنه { dossier-since }{ dossier-timing }
dossier-next-registration-ours = الطلب الوارد من { $counterpart } في انتظار التسجيل { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-ours = الطلب الوارد من { $counterpart } لم يُشعَر بتسلّمه { dossier-since }{ dossier-timing }
dossier-next-acknowledgement-theirs = طلبنا لدى { $counterpart } ولم يرد إشعار بتسلّمه { dossier-since }{ dossier-timing }
dossier-next-comment-ours = المسودّة التي أُطلعنا عليها من { $counterpart } في انتظار ملاحظاتنا { dossier-since }{ dossier-timing }
dossier-next-comment-theirs = مسودّتنا لدى { $counterpart } لإبداء الملاحظات { dossier-since }{ dossier-timing }
dossier-next-draft-ours = المسودّة الموجّهة إلى { $counterpart } في انتظار إتمامها والموافقة عليها { dossier-since }{ dossier-timing }
dossier-next-sending-ours = الطلب الموجّه إلى { $counterpart } موافَق عليه وجاهز للإرسال { dossier-since }{ dossier-timing }
dossier-next-decision-ours = الطلب الوارد من { $counterpart } مسجَّل وفي انتظار إحالته أو الردّ عليه { dossier-since }{ dossier-timing }
dossier-next-execution-ours = الطلب الوارد من { $counterpart } قيد التنفيذ لدينا { dossier-since }{ dossier-timing }
dossier-next-execution-theirs = طلبنا قيد المعالجة لدى { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-postponement-ours = تنفيذ الطلب الوارد من { $counterpart } مُرجأ من جانبنا { dossier-since }{ dossier-timing }
dossier-next-postponement-theirs = تنفيذ طلبنا مُرجأ لدى { $counterpart } { dossier-since }{ dossier-timing }
dossier-next-closure-ours = استوفى الطلب المتبادل مع { $counterpart } الردَّ كاملاً، والملف جاهز للإقفال { dossier-since }{ dossier-timing }
dossier-next-withdrawal-ours = سُحب الطلب المتبادل مع { $counterpart }، والملف جاهز للإقفال { dossier-since }{ dossier-timing }
dossier-next-nothing = لا شيء في الانتظار هنا، لا من جانبنا ولا من جانب { $counterpart }.
dossier-next-closed = هذا الملف مع { $counterpart } مُقفل.

## الآجال

dossier-clock-register = تسجيل الطلب
dossier-clock-acknowledge = الإشعار بالتسلّم
dossier-clock-completeness = التحقّق من استيفاء الطلب
dossier-clock-decide-or-ask = البتّ أو طلب ما ينقص
dossier-clock-answer-question = الردّ
dossier-clock-answer-enquiry = الردّ على الاستفسار
dossier-clock-execute = تنفيذ الطلب
dossier-clock-report-status = الإفادة بوضعية الطلب
dossier-clock-postponement = انتهاء الإرجاء

## ما الذي جرى

dossier-act-request-drafted = حُفظت المسودّة
dossier-act-draft-shared = إطلاع على المسودّة قبل الطلب الرسمي
dossier-act-draft-commented = ملاحظات على المسودّة
dossier-act-request-approved = الموافقة على الطلب
dossier-act-request-sent = إرسال الطلب
dossier-act-request-received = ورود الطلب
dossier-act-request-registered = تسجيل الطلب
dossier-act-receipt-acknowledged = إشعار بالتسلّم
dossier-act-information-requested = طلب معلومات إضافية
dossier-act-information-supplied = تقديم معلومات إضافية
dossier-act-request-forwarded = إحالة الطلب للتنفيذ
dossier-act-consultation-opened = فتح مشاورة
dossier-act-consultation-answered = جواب على المشاورة
dossier-act-consultation-concluded = اختتام المشاورة
dossier-act-execution-postponed = إرجاء التنفيذ
dossier-act-execution-resumed = استئناف التنفيذ
dossier-act-conditions-imposed = وضع شروط
dossier-act-conditions-accepted = قبول الشروط
dossier-act-conditions-declined = عدم قبول الشروط
dossier-act-execution-recorded = تدوين نتيجة التنفيذ
dossier-act-evidence-delivered = تسليم الأدلة
dossier-act-assistance-refused = رفض المساعدة
dossier-act-request-withdrawn = سحب الطلب
dossier-act-status-enquired = استفسار عن وضعية الطلب
dossier-act-status-reported = إفادة بوضعية الطلب
dossier-act-note-written = ملاحظة
dossier-act-access-granted = منح حق الاطّلاع
dossier-act-law-overridden = تجاوز ملاحظة قانونية بقرار من رئيس السلطة
dossier-act-dossier-closed = إقفال الملف
dossier-act-unrecognised-message-received = ورود رسالة تتعذّر قراءتها هنا

dossier-label-revision = الصيغة
dossier-label-note = ملاحظة
dossier-label-text = النص
dossier-label-signed-in-at = التحقّق من الهوية في
dossier-label-number = الرقم
dossier-label-contact = جهة الاتصال
dossier-label-questions = الأسئلة
dossier-label-why = وجه الحاجة إليها
dossier-label-answer-by = الجواب مطلوب قبل
dossier-label-authority = السلطة
dossier-label-subject = الموضوع
dossier-label-grounds = الأسباب المستند إليها
dossier-label-proposed-terms = الشروط المقترحة
dossier-label-outcome = النتيجة
dossier-label-reasons = التعليل
dossier-label-until = حتى
dossier-label-terms = الشروط
dossier-label-extent = النطاق
dossier-label-measures = التدابير
dossier-label-result = الحصيلة
dossier-label-account = الحساب
dossier-label-level = حق الاطّلاع
dossier-label-command = ما أُجيز
dossier-label-kind = نوع الرسالة
dossier-label-digest = بصمة المحتوى المحفوظ

dossier-extent-full = الطلب بأكمله
dossier-extent-part = جزء من الطلب
dossier-subject-refusal = قبل الرفض
dossier-subject-postponement = قبل الإرجاء
dossier-subject-costs = نفقات ضخمة أو غير عادية
dossier-level-work = للعمل على الملف
dossier-level-read = لقراءة الملف

dossier-ground-not-in-conformity = الطلب غير مقدَّم وفقاً لأحكام المعاهدة
dossier-ground-essential-interests = السيادة أو الأمن أو النظام العام أو مصالح أساسية أخرى
dossier-ground-prohibited-for-similar-offence = القانون الداخلي يحظر الإجراء بشأن جرم مماثل
dossier-ground-contrary-to-legal-system = التعارض مع النظام القانوني
dossier-ground-no-dual-criminality = الفعل غير مجرَّم في الدولة متلقية الطلب
dossier-ground-de-minimis = أمر قليل الأهمية
dossier-ground-available-elsewhere = متاح بمقتضى أحكام أخرى
dossier-ground-bank-secrecy = السرية المصرفية
dossier-ground-fiscal-matters = اتصال الجرم أيضاً بأمور مالية
dossier-ground-interferes-with-proceedings = التعارض مع إجراءات جارية
dossier-ground-other = سبب آخر

dossier-command-save-draft = حفظ المسودّة
dossier-command-share-draft = الإطلاع على المسودّة
dossier-command-comment-on-draft = إبداء ملاحظات على المسودّة
dossier-command-approve = الموافقة
dossier-command-send = الإرسال
dossier-command-register = التسجيل
dossier-command-acknowledge = الإشعار بالتسلّم
dossier-command-request-information = طلب معلومات
dossier-command-supply-information = الجواب على الأسئلة
dossier-command-forward = الإحالة للتنفيذ
dossier-command-open-consultation = فتح مشاورة
dossier-command-answer-consultation = الجواب على المشاورة
dossier-command-conclude-consultation = اختتام المشاورة
dossier-command-postpone = إرجاء التنفيذ
dossier-command-resume = استئناف التنفيذ
dossier-command-impose-conditions = وضع شروط
dossier-command-accept-conditions = قبول الشروط
dossier-command-decline-conditions = عدم قبول الشروط
dossier-command-record-execution = تدوين النتيجة
dossier-command-deliver-evidence = تسليم الأدلة
dossier-command-refuse = الرفض
dossier-command-withdraw = سحب الطلب
dossier-command-enquire-status = الاستفسار عن وضعية الطلب
dossier-command-report-status = الإفادة بوضعية الطلب
dossier-command-write-note = كتابة ملاحظة
dossier-command-grant-access = منح حق الاطّلاع
dossier-command-close = إقفال الملف

## لماذا يتعذّر القيام بأمر ما

dossier-stop-requesting-side-only = هذا من شأن الدولة الطالبة وحدها، ونحن هنا الدولة متلقية الطلب.
dossier-stop-requested-side-only = هذا من شأن الدولة متلقية الطلب وحدها، ونحن هنا الدولة الطالبة.
dossier-stop-closed = الملف مُقفل، ولا يُضاف إليه بعد ذلك إلا الملاحظات وحقوق الاطّلاع.
dossier-stop-withdrawn = سُحب الطلب، فلا يُرسل بشأنه شيء بعد ذلك. يمكن إقفال الملف.
dossier-stop-already-sent = أُرسل الطلب، ولم يعد نصّه قابلاً للتغيير.
dossier-stop-not-sent = لم يُرسل الطلب بعد.
dossier-stop-not-received = لم يرد طلب رسمي بعد.
dossier-stop-no-draft = لا توجد مسودّة بعد. احفظ مسودّة أولاً.
dossier-stop-no-draft-shared = لم نُطلَع على أي مسودّة.
dossier-stop-already-approved = هذه الصيغة موافَق عليها.
dossier-stop-not-approved = الصيغة الحالية غير موافَق عليها. يوافق عليها رئيس السلطة قبل إرسالها.
dossier-stop-already-registered = الطلب مسجَّل.
dossier-stop-not-registered = لم يُسجَّل الطلب بعد. سجّله أولاً مهما كان ناقصاً.
dossier-stop-already-acknowledged = سبق الإشعار بالتسلّم.
dossier-stop-no-open-question = لا سؤال في انتظار الجواب.
dossier-stop-no-open-consultation = لا توجد مشاورة مفتوحة.
dossier-stop-no-open-conditions = لا توجد شروط في انتظار الردّ.
dossier-stop-not-postponed = التنفيذ غير مُرجأ.
dossier-stop-already-postponed = التنفيذ مُرجأ.
dossier-stop-already-answered = لقيت جميع التدابير ردّاً، ولم يبق ما ينطبق عليه هذا.
dossier-stop-open-questions = { $count ->
    [zero] لا يزال هناك سؤال مفتوح. أجب عنه أو اسحب الطلب قبل الإقفال.
    [one] لا يزال سؤال واحد مفتوحاً. أجب عنه أو اسحب الطلب قبل الإقفال.
    [two] لا يزال سؤالان مفتوحين. أجب عنهما أو اسحب الطلب قبل الإقفال.
    [few] لا تزال { $count } أسئلة مفتوحة. أجب عنها أو اسحب الطلب قبل الإقفال.
    [many] لا يزال { $count } سؤالاً مفتوحاً. أجب عنها أو اسحب الطلب قبل الإقفال.
   *[other] لا يزال { $count } سؤال مفتوحاً. أجب عنها أو اسحب الطلب قبل الإقفال.
}
dossier-stop-open-conditions = { $count ->
    [zero] لا تزال هناك شروط بلا ردّ. اقبلها أو أبدِ عدم قبولها قبل الإقفال.
    [one] لا تزال مجموعة شروط واحدة بلا ردّ. اقبلها أو أبدِ عدم قبولها قبل الإقفال.
    [two] لا تزال مجموعتا شروط بلا ردّ. اقبلهما أو أبدِ عدم قبولهما قبل الإقفال.
    [few] لا تزال { $count } مجموعات شروط بلا ردّ. اقبلها أو أبدِ عدم قبولها قبل الإقفال.
    [many] لا تزال { $count } مجموعةَ شروط بلا ردّ. اقبلها أو أبدِ عدم قبولها قبل الإقفال.
   *[other] لا تزال { $count } مجموعة شروط بلا ردّ. اقبلها أو أبدِ عدم قبولها قبل الإقفال.
}
dossier-stop-open-enquiries = { $count ->
    [zero] لا يزال هناك استفسار بلا ردّ. أفِد بوضعية الطلب قبل الإقفال.
    [one] لا يزال استفسار واحد بلا ردّ. أفِد بوضعية الطلب قبل الإقفال.
    [two] لا يزال استفساران بلا ردّ. أفِد بوضعية الطلب قبل الإقفال.
    [few] لا تزال { $count } استفسارات بلا ردّ. أفِد بوضعية الطلب قبل الإقفال.
    [many] لا يزال { $count } استفساراً بلا ردّ. أفِد بوضعية الطلب قبل الإقفال.
   *[other] لا يزال { $count } استفسار بلا ردّ. أفِد بوضعية الطلب قبل الإقفال.
}
dossier-stop-open-consultations = { $count ->
    [zero] لا تزال هناك مشاورة مفتوحة. اختتمها قبل الإقفال.
    [one] لا تزال مشاورة واحدة مفتوحة. اختتمها قبل الإقفال.
    [two] لا تزال مشاورتان مفتوحتين. اختتمهما قبل الإقفال.
    [few] لا تزال { $count } مشاورات مفتوحة. اختتمها قبل الإقفال.
    [many] لا تزال { $count } مشاورةً مفتوحة. اختتمها قبل الإقفال.
   *[other] لا تزال { $count } مشاورة مفتوحة. اختتمها قبل الإقفال.
}
dossier-stop-open-postponement = { $count ->
   *[other] التنفيذ مُرجأ. استأنفه وردّ على الطلب قبل الإقفال.
}
dossier-stop-open-measures = { $count ->
    [zero] لم يلقَ الطلب ردّاً بعد. يُقفل الملف متى سُلّمت نتيجة كل تدبير أو رُفض، أو سُحب الطلب.
    [one] لا يزال تدبير واحد بلا ردّ. يُقفل الملف متى سُلّمت نتيجة كل تدبير أو رُفض، أو سُحب الطلب.
    [two] لا يزال تدبيران بلا ردّ. يُقفل الملف متى سُلّمت نتيجة كل تدبير أو رُفض، أو سُحب الطلب.
    [few] لا تزال { $count } تدابير بلا ردّ. يُقفل الملف متى سُلّمت نتيجة كل تدبير أو رُفض، أو سُحب الطلب.
    [many] لا يزال { $count } تدبيراً بلا ردّ. يُقفل الملف متى سُلّمت نتيجة كل تدبير أو رُفض، أو سُحب الطلب.
   *[other] لا يزال { $count } تدبير بلا ردّ. يُقفل الملف متى سُلّمت نتيجة كل تدبير أو رُفض، أو سُحب الطلب.
}
dossier-stop-open-request = { $count ->
   *[other] لا يوجد هنا ما يُقفل بعد.
}
dossier-stop-no-such-date = «{ $text }» ليس تاريخاً. اكتبه على صورة سنة-شهر-يوم، مثل 2026-03-31.
dossier-stop-sign-in-not-fresh = { $minutes ->
    [zero] تستلزم الموافقة أن تكون قد سجّلت الدخول للتوّ. سجّل الدخول من جديد.
    [one] تستلزم الموافقة أن تكون قد سجّلت الدخول خلال الدقيقة الأخيرة. سجّل الدخول من جديد.
    [two] تستلزم الموافقة أن تكون قد سجّلت الدخول خلال الدقيقتين الأخيرتين. سجّل الدخول من جديد.
    [few] تستلزم الموافقة أن تكون قد سجّلت الدخول خلال آخر { $minutes } دقائق. سجّل الدخول من جديد.
    [many] تستلزم الموافقة أن تكون قد سجّلت الدخول خلال آخر { $minutes } دقيقةً. سجّل الدخول من جديد.
   *[other] تستلزم الموافقة أن تكون قد سجّلت الدخول خلال آخر { $minutes } دقيقة. سجّل الدخول من جديد.
}
dossier-stop-request-defective = { $findings ->
    [zero] لا يستوفي الطلب ما يقتضيه القانون. استكمله، أو اترك لرئيس السلطة أن يقرّر كتابةً.
    [one] لا يستوفي الطلب مقتضى قانونياً واحداً. استكمله، أو اترك لرئيس السلطة أن يقرّر كتابةً.
    [two] لا يستوفي الطلب مقتضيين قانونيين. استكملهما، أو اترك لرئيس السلطة أن يقرّر كتابةً.
    [few] لا يستوفي الطلب { $findings } مقتضيات قانونية. استكملها، أو اترك لرئيس السلطة أن يقرّر كتابةً.
    [many] لا يستوفي الطلب { $findings } مقتضىً قانونياً. استكملها، أو اترك لرئيس السلطة أن يقرّر كتابةً.
   *[other] لا يستوفي الطلب { $findings } مقتضى قانوني. استكملها، أو اترك لرئيس السلطة أن يقرّر كتابةً.
}
dossier-stop-not-our-request = لا تذكر المسودّة دولتنا بصفتها الدولة الطالبة.
dossier-stop-no-addressee = لا تذكر المسودّة الدولة الموجّهة إليها.
dossier-stop-addressed-to-ourselves = المسودّة موجّهة إلى دولتنا نفسها.
dossier-stop-text-missing = اكتب النص أولاً.
dossier-stop-number-missing = أعطِ الطلب رقماً.
dossier-stop-questions-missing = اكتب سؤالاً واحداً على الأقل.
dossier-stop-no-such-question = لا يوجد في هذا الملف سؤال مفتوح بهذا المعرّف.
dossier-stop-nothing-to-say = اكتب نصاً أو أرفق ملفاً.
dossier-stop-authority-missing = سمِّ السلطة التي يُحال إليها الطلب.
dossier-stop-no-such-enquiry = لا يوجد في هذا الملف استفسار مفتوح بهذا المعرّف.
dossier-stop-subject-unknown = تكون المشاورة بشأن رفض أو إرجاء أو نفقات، وليس «{ $subject }» واحداً منها.
dossier-stop-ground-missing = اذكر سبباً واحداً على الأقل.
dossier-stop-no-such-consultation = لا توجد في هذا الملف مشاورة كهذه في الانتظار.
dossier-stop-outcome-missing = دوّن النتيجة.
dossier-stop-postponement-unlawful = { $findings ->
    [zero] القانون لا يجيز هذا الإرجاء.
    [one] القانون لا يجيز هذا الإرجاء في نقطة واحدة.
    [two] القانون لا يجيز هذا الإرجاء في نقطتين.
    [few] القانون لا يجيز هذا الإرجاء في { $findings } نقاط.
    [many] القانون لا يجيز هذا الإرجاء في { $findings } نقطةً.
   *[other] القانون لا يجيز هذا الإرجاء في { $findings } نقطة.
}
dossier-stop-terms-missing = اكتب شرطاً واحداً على الأقل.
dossier-stop-no-such-conditions = لا توجد في هذا الملف شروط كهذه في انتظار الردّ.
dossier-stop-conditions-not-accepted = { $findings ->
    [zero] لم تُقبل الشروط التي وضعناها. انتظر الردّ، أو اترك لرئيس السلطة أن يرفعها كتابةً.
    [one] لم تُقبل الشروط التي وضعناها. انتظر الردّ، أو اترك لرئيس السلطة أن يرفعها كتابةً.
    [two] لم تُقبل مجموعتان من الشروط التي وضعناها. انتظر الردّ، أو اترك لرئيس السلطة أن يرفعهما كتابةً.
    [few] لم تُقبل { $findings } مجموعات من الشروط التي وضعناها. انتظر الردّ، أو اترك لرئيس السلطة أن يرفعها كتابةً.
    [many] لم تُقبل { $findings } مجموعةً من الشروط التي وضعناها. انتظر الردّ، أو اترك لرئيس السلطة أن يرفعها كتابةً.
   *[other] لم تُقبل { $findings } مجموعة من الشروط التي وضعناها. انتظر الردّ، أو اترك لرئيس السلطة أن يرفعها كتابةً.
}
dossier-stop-refusal-unlawful = { $findings ->
    [zero] القانون لا يجيز هذا الرفض.
    [one] القانون لا يجيز هذا الرفض في نقطة واحدة.
    [two] القانون لا يجيز هذا الرفض في نقطتين.
    [few] القانون لا يجيز هذا الرفض في { $findings } نقاط.
    [many] القانون لا يجيز هذا الرفض في { $findings } نقطةً.
   *[other] القانون لا يجيز هذا الرفض في { $findings } نقطة.
}
dossier-stop-partly-answered = { $count ->
    [zero] لقي جزء من الطلب ردّاً. ارفض الباقي تدبيراً تدبيراً.
    [one] لقي جزء من الطلب ردّاً. ارفض التدبير المتبقي بذكره.
    [two] لقي جزء من الطلب ردّاً. ارفض التدبيرين المتبقيين بذكرهما.
    [few] لقي جزء من الطلب ردّاً. ارفض { $count } تدابير متبقية بذكرها.
    [many] لقي جزء من الطلب ردّاً. ارفض { $count } تدبيراً متبقياً بذكرها.
   *[other] لقي جزء من الطلب ردّاً. ارفض { $count } تدبير متبقٍّ بذكرها.
}
dossier-stop-measure-answered = لقي التدبير { $measure } ردّاً.
dossier-stop-postponed = التنفيذ مُرجأ. استأنفه أولاً، أو دوّن جزءاً وسلّمه.
dossier-stop-measures-missing = اذكر التدابير المعنية.
dossier-stop-no-such-measure = لا يتضمن الطلب التدبير { $measure }.
dossier-stop-user-missing = اذكر من يُمنح حق الاطّلاع.
dossier-stop-level-unknown = يُمنح حق الاطّلاع للعمل أو للقراءة، وليس «{ $level }» أياً منهما.

## ما يلاحظه الملف نفسه

dossier-finding-conditions-undecided = لم تقبل الدولة الأخرى هذه الشروط بعد: { $terms }
dossier-finding-conditions-declined = لم تقبل الدولة الأخرى هذه الشروط: { $terms }
dossier-mend-conditions-undecided = انتظر قبول الشروط.
dossier-mend-conditions-declined = ضع شروطاً أخرى، أو ارفض مع التعليل بعد التشاور.
dossier-finding-no-such-state = «{ $code }» ليس رمزاً لأي دولة.
dossier-order-wrong-side = ورد هذا من الجانب الذي ليس له أن يقوم به.
dossier-order-after-withdrawal = ورد هذا بعد سحب الطلب.
dossier-order-sent-again = سبق أن ورد الطلب، وهذا نصّ ثانٍ له.
dossier-order-draft-after-sending = يتعلق هذا بمسودّة، وقد ورد بعد الطلب الرسمي.
dossier-order-before-sending = ورد هذا قبل أي طلب رسمي.
dossier-order-answers-nothing = لا يجيب هذا عن شيء كان مفتوحاً هنا.
