## اسأل القانون: الأسئلة

web-law-title = اسأل القانون
web-law-lead = أسئلة عن المعاهدات التي في المدونة. كل جواب يذكر فقرته، والعلامة تفتحها إلى جانب الصفحة. ولا يُحفظ شيء مما تسأل عنه.
web-law-moment-write = قبل الكتابة
web-law-moment-send = قبل الإرسال
web-law-moment-answer = عند التلقي والبت
web-law-moment-conduct = الفعل
web-law-moment-texts = المعاهدات ذاتها
web-law-ask-basis = ما الذي يلزمنا؟
web-law-ask-checklist = ماذا يجب أن يتضمن الطلب؟
web-law-ask-check = فحص ملف طلب
web-law-ask-risks = بماذا قد يعترضون؟
web-law-ask-duties = مَن عليه ماذا، ومتى؟
web-law-ask-refusal = هل يجوز الاحتجاج بهذا السبب؟
web-law-ask-dual = هل الفعل مجرَّم في الدولتين؟
web-law-ask-jurisdiction = لمن الولاية القضائية؟
web-law-ask-status = ما حال كل معاهدة؟
web-law-ask-concordance = الفكرة الواحدة في كل معاهدة
web-law-ask-errata = مزالق النصوص
web-law-say-basis = المعاهدات التي تلزم الدولتين في يوم بعينه، وما قد يلزمهما، وما لا يلزمهما، ولماذا.
web-law-say-checklist = ما تشترطه المعاهدات في طلب من هذا النوع، بخانات تُعلَّم قبل إرساله.
web-law-say-check = ما ينقص ملف الطلب، كل نقطة بفقرتها وبما يصلحها.
web-law-say-risks = أسباب الرفض التي تبقيها الوقائع مفتوحة، وما يسدها.
web-law-say-duties = ما يترتب على حدث: أي دولة عليها ماذا، وآخر يوم لذلك.
web-law-say-refusal = سببًا سببًا: جائز، أو موجب للرفض، أو ممنوع، أو جائز بعد أمر يسبقه.
web-law-say-dual = الجريمتان في القانونين جنبًا إلى جنب، ركنًا ركنًا.
web-law-say-jurisdiction = الأسس التي تجيز لكل دولة أن تتصرف، ومتى يجب التشاور بين الدول.
web-law-say-status = الدخول حيز النفاذ والأطراف والتعديل والانسحاب، في يوم بعينه.
web-law-say-concordance = أين تذكر كل معاهدة الفكرة، وبأي قوة، والاختلافات التي تُحسم بها القضايا.
web-law-say-errata = ما في النصوص من خطأ وتناقض ومواضع مفتوحة، وقراءتنا لها.
web-law-legend = كيف يُقرأ الجواب
web-law-legend-satisfied = القاعدة مستوفاة، أو المعاهدة ملزمة.
web-law-legend-not-satisfied = القاعدة مخالَفة، أو السبب ممنوع.
web-law-legend-undetermined = تنقص وقائع أو تواريخ يسميها الجواب. ولا تخمين أبدًا.
web-law-legend-conflict = حكمان متعارضان. اقرأهما معًا قبل أن تبت.
web-law-legend-cite = العلامة التي تحمل اسم المعاهدة ورقم الفقرة تفتح الفقرة: ما تقوله بعبارتنا، والنص الرسمي إن استُورد، والأمر نفسه في المعاهدات الأخرى.

## ما يُطلب في كل سؤال

web-law-choose = اختر…
web-law-kind = نوع الطلب
web-law-kind-usual = النوع المعتاد لهذا القرار
web-law-kind-any = أي نوع
web-law-requesting = الدولة الطالبة
web-law-requested = الدولة متلقية الطلب
web-law-other-days = اختيار الأيام
web-law-day-on = القانون في هذا اليوم
web-law-day-say-on = إن تُرك فارغًا: اليوم.
web-law-day-conduct = يوم وقوع الأفعال
web-law-day-say-conduct = يبيِّن هل كانت كل معاهدة تلزم الدولتين يوم وقوع الأفعال.
web-law-day-known-as-of = بحسب المعروف حتى
web-law-day-say-known-as-of = لا يُعتد إلا بما ذكرته المصادر حتى ذلك اليوم. إن تُرك فارغًا: اليوم.
web-law-day-requested-on = يوم تقديم الطلب
web-law-day-withdrawal = اليوم الذي يُحسب منه إخطار الانسحاب
web-law-file = ملف الطلب
web-law-file-hint = ملف JSON بصيغة الطلب، لا يتجاوز { $kilobytes } كيلوبايت. يُقرأ ويُجاب عنه ولا يُحفظ.
web-law-file-what = ملف الطلب نص واحد بصيغة الطلب. وهذا أوله:
web-law-file-sample = أول ملف طلب
web-law-file-blank = الحقل المتروك معناه غير معروف، لا «لا». والجواب يذكر ما ينقص.
web-law-act-ask = عرض الجواب
web-law-act-checklist = إعداد القائمة
web-law-act-check = فحص الملف
web-law-act-refusal = وزن الأسباب
web-law-act-duties = عرض المستحق
web-law-act-conduct = مقارنة القانونين
web-law-act-status = عرض الدول
web-law-act-concordance = عرض الأفكار
web-law-onward = متابعة مع الدولتين نفسيهما
web-law-swap = السؤال في الاتجاه المعاكس

## ما يقوله كل جواب

web-law-question = من { $requesting } إلى { $requested }: { $kind }
web-law-between = بين { $requesting } (الدولة الطالبة) و{ $requested } (الدولة متلقية الطلب).
web-law-law-of = القانون في
web-law-known = بحسب المعروف حتى
web-law-conduct-on = وقعت الأفعال في
web-law-unknown = غير معروف:
web-law-list = ؛{" "}
web-law-table = جدول: { $of }
web-law-colon = :{" "}
web-law-in-detail = بالتفصيل
web-law-fallback = إذا لم تكفِ معاهدة
web-law-assumptions = ما يسلِّم به هذا الجواب
web-law-silent = لا تقول شيئًا في هذا النوع من الطلبات
web-law-declared = ما أُعلن
web-law-source = المصدر:
web-law-unverified = لم يُتحقق منه لدى الوديع.
web-law-parties-of = الأطراف والتواريخ
web-law-note = ملاحظة
web-law-notes = ملاحظات على النصوص
web-law-note-back = العودة إلى موضعها
web-law-digest = بصمة القانون المطبَّق:
web-law-judged-by = المعاهدات بين الدولتين
web-law-perhaps = إن كانت هذه المعاهدة ملزمة

## ما الذي يلزمنا

web-law-lead-basis = كل المعاهدات التي في المدونة بالترتيب الذي يستشهد به الممارس: ما يلزم قبل ما قد يلزم، والأضيق نطاقًا قبل الأوسع.
web-law-group-binds = تلزم الدولتين
web-law-group-may = قد تلزم الدولتين
web-law-group-not = لا تلزم الدولتين
web-law-empty-basis = اختر الدولة الأخرى، فيرتب الجواب المعاهدات ثلاث فئات:
web-law-empty-binds = ما يلزم الدولتين: منذ أي يوم، وبأي فقرة.
web-law-empty-may = ما قد يلزمهما: اليوم الذي لا يذكره مصدر لا يُخمَّن، والجواب يذكر ما يحسمه.
web-law-empty-not = ما لا يلزمهما، ولماذا.

## قائمة التحقق

web-law-lead-checklist = يأتي أولًا ما تشترطه المعاهدات، وأخيرًا ما تضيفه الممارسة، وغيابه ليس إخلالًا.
web-law-print-hint = تُطبع على ورق A4 بخانات تُعلَّم.
web-law-contents = ما يُذكر في الطلب وكيف يُرسل
web-law-conditions = ما يجب أن يتحقق
web-law-need-required = لازم
web-law-need-where-possible = متى أمكن
web-law-need-only-if = في حالة
web-law-need-agreement = بالاتفاق
web-law-only-if = فقط إذا:
web-law-part-empty = لا قاعدة في هذه المعاهدة تشترط شيئًا في هذا النوع من الطلبات.
web-law-checklist-none = لا معاهدة في المدونة تلزم الدولتين أو قد تلزمهما. وفيما يلي ما تطلبه الممارسة.
web-law-practice = ما تطلبه الممارسة
web-law-practice-say = لا تشترطه معاهدة، وغيابه ليس إخلالًا.
web-law-empty-checklist = اختر الدولة الأخرى ونوع الطلب. فتظهر لكل معاهدة بين الدولتين قائمتها: ما يُذكر في الطلب، وكيف يُرسل، وما يجب أن يتحقق.

## فحص ملف

web-law-lead-check = هو الفحص الذي تجريه استمارة الطلب، لطلب كُتب في مكان آخر.
web-law-day-today = لا يذكر الملف يومًا، فأُخذ يومنا هذا.
web-law-empty-risks = ومع الفحص تأتي الأسباب التي قد ترفض الدولة متلقية الطلب بناءً عليها: ما تفتحه الوقائع، وما لا تستبعده، وما يُضاف لدفع كل منها.

## الرفض

web-law-lead-refusal = اذكر ما يُعتزم ولأي أسباب. ولكل سبب جوابه، مع ما يجب أن يسبقه.
web-law-decision = ما يُعتزم
web-law-decision-refuse = رفض المساعدة
web-law-decision-postpone = إرجاء التنفيذ
web-law-decision-lift = رفع تدبير مؤقت
web-law-grounds = الأسباب
web-law-grounds-request = الطلب وتنفيذه
web-law-grounds-state = الدولة وقانونها
web-law-grounds-offence = الجريمة
web-law-grounds-judgment = الأحكام والإجراءات الأخرى
web-law-grounds-person = الشخص
web-law-grounds-other = غير ذلك
web-law-reasons = التعليل كما كُتب
web-law-reasons-hint = يوزن ولا يُحفظ. لا تذكر فيه أسماء.
web-law-consulted = جرى التشاور مع الدولة الطالبة
web-law-heard = هل أتيحت لها فرصة عرض آرائها؟
web-law-conduct-criminal-here = هل يشكل السلوك ذاته جريمة في دولتنا أيًا كان اسمها؟
web-law-coercive = هل يستلزم كل ما يُرفض إجراءً قسريًا؟
web-law-will-prosecute = هل يُعرض المواطن الذي لا يُسلَّم على سلطاتنا؟
web-law-organized-group = هل في الأمر جماعة إجرامية منظمة؟
web-law-organized-hint = لا يُعتد بمعاهدات الجريمة المنظمة إلا إذا ذُكر ذلك.
web-law-refusal-of = { $decision ->
    [postpone] إرجاء التنفيذ من { $requested } تجاه { $requesting }: { $kind }
    [lift] رفع تدبير من { $requested } اتُّخذ لصالح { $requesting }: { $kind }
   *[refuse] الرفض من { $requested } تجاه { $requesting }: { $kind }
}
web-law-steps = قبله أو معه:
web-law-rests-on = يستند إلى
web-law-nothing-said = لا معاهدة بين الدولتين تذكر هذا السبب.
web-law-other-rules = { $count ->
    [zero] لا قواعد أخرى
    [one] قاعدة أخرى وُزنت ({ $count })
    [two] قاعدتان أخريان وُزنتا ({ $count })
    [few] { $count } قواعد أخرى وُزنت
    [many] { $count } قاعدة أخرى وُزنت
   *[other] { $count } قاعدة أخرى وُزنت
}
web-law-empty-refusal = ضع علامة على الأسباب التي تفكر فيها. ولكل منها جواب من ستة:

## المستحق

web-law-lead-duties = اذكر ما وقع ومتى. تُحسب المدد إلى آخر يوم فيها، أما «على وجه السرعة» فتبقى كلمة.
web-law-event = ما وقع
web-law-event-on = في هذا اليوم
web-law-events-request = الطلب
web-law-events-decision = البت فيه
web-law-events-confidence = السرية والمعلومات
web-law-events-person = الشهود والمحتجزون
web-law-events-extradition = تسليم المجرمين
web-law-events-property = الأموال
web-law-events-together = الإجراءات والعقوبات والعمل المشترك
web-law-events-treaty = المعاهدة ذاتها
web-law-events-other = غير ذلك
web-law-owed-requested = على الدولة متلقية الطلب ({ $state })
web-law-owed-requesting = على الدولة الطالبة ({ $state })
web-law-owed-each = على كل من الدولتين
web-law-col-what = ماذا
web-law-col-by-when = متى
web-law-col-where = أين ورد
web-law-urgent-yes = (في الأمور المستعجلة)
web-law-urgent-no = (في غير الأمور المستعجلة)
web-law-only-kinds = لهذه الأنواع من الطلبات وحدها: { $kinds }
web-law-until = إلى
web-law-from = بدءًا من
web-law-effects = ما يبدأ أثره
web-law-forecast = تقدير: العطل الرسمية في ذلك الوقت غير معروفة كلها.
web-law-no-period = لا مدة محددة
web-law-no-duties = لا ترتب أي معاهدة بين الدولتين واجبًا على ذلك، ولا تحسب الممارسة أجلًا منه.
web-law-empty-duties = اختر ما وقع والدولة الأخرى. فيعدد الجواب ما على كل دولة، مع آخر يوم حيث حُددت مدة.

## الفعل

web-law-conduct-title = تجريم الفعل في الدولتين، ولمن الولاية القضائية
web-law-lead-conduct = سؤالان عن الأفعال نفسها، يجيب عنهما ملف طلب واحد.
web-law-offence = الجريمة { $number }
web-law-no-counterpart = لم تُذكر جريمة مقابلة
web-law-col-facts = الوقائع التي تثبته
web-law-col-answer = الجواب
web-law-no-elements = لا يذكر الملف أركان الجريمة في الدولة متلقية الطلب. أضف إلى الجريمة «counterpart» مع «elements».
web-law-ours-alone = لا يقابل ركنًا هناك
web-law-stated-yes = يذكر الطلب أن الفعل مجرَّم في الدولة متلقية الطلب.
web-law-stated-no = يذكر الطلب أن الفعل غير مجرَّم في الدولة متلقية الطلب.
web-law-stated-unknown = لا يذكر الطلب هل الفعل في جملته مجرَّم في الدولة متلقية الطلب.
web-law-no-offence = لا يذكر الملف أي جريمة. أضفها في «offences».
web-law-treaties-say = { $count ->
    [zero] ما تقوله المعاهدات: لا شيء
    [one] ما تقوله المعاهدات: فقرة واحدة
    [two] ما تقوله المعاهدات: فقرتان
    [few] ما تقوله المعاهدات: { $count } فقرات
    [many] ما تقوله المعاهدات: { $count } فقرة
   *[other] ما تقوله المعاهدات: { $count } فقرة
}
web-law-jurisdiction-hint = «واجب»: تلزم المعاهدةُ الدولةَ بأن تنص على هذا الأساس. «جائز»: تترك لها ذلك.
web-law-col-ground = الأساس
web-law-claim-must = واجب
web-law-claim-may = جائز
web-law-more-states = { $count ->
    [zero] لا دول أخرى في الملف.
    [one] في الملف دولة أخرى. سمِّ دولًا أقل لتراها.
    [two] في الملف دولتان أخريان. سمِّ دولًا أقل لتراهما.
    [few] في الملف { $count } دول أخرى. سمِّ دولًا أقل لتراها.
    [many] في الملف { $count } دولة أخرى. سمِّ دولًا أقل لتراها.
   *[other] في الملف { $count } دولة أخرى. سمِّ دولًا أقل لتراها.
}
web-law-would-decide = ما يحسم المفتوح منها:
web-law-consult = التشاور بين الدول التي تتخذ إجراءات بشأن الفعل نفسه
web-law-no-jurisdiction = لا معاهدة في المدونة تمنح هاتين الدولتين أساسًا للولاية القضائية.
web-law-empty-dual = تُقارن الجريمتان بالفعل لا بالاسم: كل ركن من جريمة الدولة متلقية الطلب، والركن الذي يقابله في جريمتنا، والوقائع التي تثبته.
web-law-empty-jurisdiction = وتُستخلص الولاية القضائية من القسم «conduct»: أين وقعت الأفعال، ومَن فعلها، وضد مَن.

## حال كل معاهدة

web-law-lead-status = افتح معاهدة لترى كل دولة في قائمتها، ومنذ متى هي ملتزمة، وما لم يتحقق منه أحد.
web-law-col-treaty = المعاهدة
web-law-col-adopted = اعتُمدت في
web-law-col-since = نافذة منذ
web-law-col-bound = الدول الملتزمة اليوم
web-law-col-complete = القائمة كاملة حتى
web-law-and-undetermined = { $count ->
    [zero] ولا شيء غير محسوم
    [one] وواحدة غير محسومة
    [two] واثنتان غير محسومتين
    [few] و{ $count } غير محسومة
    [many] و{ $count } غير محسومة
   *[other] و{ $count } غير محسومة
}
web-law-depositary = الوديع
web-law-authentic = لغات الحجية
web-law-text = النص
web-law-articles = مادة مادة
web-law-entry-computed = بالحساب من الإيداعات.
web-law-entry-stated = كما يذكر مصدرها.
web-law-one-state = دولة بالتفصيل
web-law-stands = الدول المعروضة
web-law-stands-bound = ملتزمة
web-law-stands-not-bound = غير ملتزمة
web-law-stands-undetermined = غير محسوم
web-law-one-stands-bound = ملتزمة
web-law-one-stands-not-bound = غير ملتزمة
web-law-one-stands-undetermined = أمرها غير محسوم
web-law-parties = دول القائمة
web-law-parties-none = لا دولة في القائمة على هذه الحال في ذلك اليوم. اعرضها كلها.
web-law-col-state = الدولة
web-law-col-that-day = في ذلك اليوم
web-law-col-signed = التوقيع
web-law-col-deposited = الإيداع
web-law-col-from = ملتزمة من
web-law-col-until = حتى
web-law-col-verified = التحقق
web-law-not-before = ليس قبل
web-law-by-list = بحسب القائمة
web-law-verified-yes = نعم
web-law-verified-partly = جزئيًا
web-law-verified-no = لا
web-law-amendment = التعديل
web-law-withdrawal = الانسحاب
web-law-unsettled = لا يحسم النص ذلك.
web-law-pending = مصير الطلب القائم
web-law-pending-hint = إذا انسحبت دولة والطلب قيد النظر.

## الفكرة الواحدة في كل معاهدة

web-law-lead-concordance = سطر لكل فكرة وعمود لكل معاهدة. وما اختلف ذُكر تحت السطر.
web-law-concept = القسم
web-law-only-differences = حيث تختلف المعاهدات فقط
web-law-all-parts = كل الأقسام
web-law-ideas = { $count ->
    [zero] لا أفكار
    [one] فكرة واحدة
    [two] فكرتان
    [few] { $count } أفكار
    [many] { $count } فكرة
   *[other] { $count } فكرة
}
web-law-differing = { $count ->
    [zero] لا اختلاف
    [one] اختلاف في واحدة
    [two] اختلاف في اثنتين
    [few] اختلاف في { $count }
    [many] اختلاف في { $count }
   *[other] اختلاف في { $count }
}
web-law-within = { $count ->
    [zero] ضمن «{ $part }»: لا أفكار
    [one] ضمن «{ $part }»: فكرة واحدة
    [two] ضمن «{ $part }»: فكرتان
    [few] ضمن «{ $part }»: { $count } أفكار
    [many] ضمن «{ $part }»: { $count } فكرة
   *[other] ضمن «{ $part }»: { $count } فكرة
}
web-law-narrower = مزيد من التضييق
web-law-col-idea = الفكرة
web-law-absent = غير مذكورة
web-law-absent-here = لا شيء من ذلك في:
web-law-no-difference = لا تختلف المعاهدات هنا. اعرض كل أفكار القسم.
web-law-parts-hint = اختر قسمًا، أو الأفكار التي تختلف فيها المعاهدات وحدها.

## مزالق النصوص

web-law-lead-errata = اقرأها قبل أن تستشهد: ما فيه خطأ أو اختلاف أو ما بقي مفتوحًا، وقراءتنا له.
web-law-notes-counted = { $count ->
    [zero] لا ملاحظة
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
web-law-no-errata = لا ملاحظة مسجلة على هذا النص.
web-law-empty-errata = اختر معاهدة. كل ملاحظة تذكر فقرتها وما فيها من خطأ أو اختلاف وقراءتنا لها.

## إلى جانب الفحص

web-beside-treaties = { $count ->
    [zero] لا معاهدات أخرى
    [one] معاهدة أخرى لا يتوقف عليها الحكم
    [two] معاهدتان أخريان لا يتوقف عليهما الحكم
    [few] { $count } معاهدات أخرى لا يتوقف عليها الحكم
    [many] { $count } معاهدة أخرى لا يتوقف عليها الحكم
   *[other] { $count } معاهدة أخرى لا يتوقف عليها الحكم
}
web-beside-say = لا تشمل هذا الطلب، أو لا تشمله إلا إذا ذُكر فيه المزيد.
web-risks = { $count ->
    [zero] خطر الرفض: لا سبب مفتوح
    [one] خطر الرفض: سبب واحد مفتوح
    [two] خطر الرفض: سببان مفتوحان
    [few] خطر الرفض: { $count } أسباب مفتوحة
    [many] خطر الرفض: { $count } سببًا مفتوحًا
   *[other] خطر الرفض: { $count } سبب مفتوح
}
web-risks-possible = { $count ->
    [zero] لا سبب غير مستبعد
    [one] سبب واحد غير مستبعد
    [two] سببان غير مستبعدين
    [few] { $count } أسباب غير مستبعدة
    [many] { $count } سببًا غير مستبعد
   *[other] { $count } سبب غير مستبعد
}
web-risks-excluded = { $count ->
    [zero] لم تستبعد الوقائع أي سبب
    [one] سبب واحد استبعدته الوقائع
    [two] سببان استبعدتهما الوقائع
    [few] { $count } أسباب استبعدتها الوقائع
    [many] { $count } سببًا استبعدته الوقائع
   *[other] { $count } سبب استبعدته الوقائع
}
web-risks-none = لا معاهدة بين الدولتين تذكر سببًا لرفض هذا النوع من الطلبات.
web-risk-not-satisfied = مفتوح
web-risk-undetermined = غير مستبعد
web-risk-satisfied = مستبعد
web-risk-conflict = تعارض
web-risk-mandatory = يكون الرفض واجبًا

## أقسام المقابلة بين المعاهدات

web-law-part-definitions = التعاريف
web-law-part-convention = أغراض المعاهدة
web-law-part-sovereignty = السيادة
web-law-part-offences = الجرائم
web-law-part-legal-persons = الأشخاص الاعتبارية
web-law-part-prosecution = الملاحقة والعقوبات
web-law-part-confiscation = المصادرة والتجميد
web-law-part-victims = الضحايا والتعويض
web-law-part-jurisdiction = الولاية القضائية
web-law-part-prevention = الوقاية
web-law-part-consequences = عواقب أفعال الفساد
web-law-part-protection = حماية الشهود والضحايا
web-law-part-law-enforcement = إنفاذ القانون
web-law-part-cooperating-persons = المتعاونون مع السلطات
web-law-part-national-cooperation = التعاون على الصعيد الوطني
web-law-part-assistance = واجب المساعدة
web-law-part-purposes = أغراض المساعدة
web-law-part-convictions = الإدانات السابقة في الخارج
web-law-part-channel = القنوات
web-law-part-contents = مضمون الطلب
web-law-part-information = المعلومات الإضافية
web-law-part-execution = التنفيذ
web-law-part-use = حدود الاستعمال
web-law-part-confidentiality = السرية
web-law-part-refusal = الرفض
web-law-part-postponement = الإرجاء
web-law-part-dual-criminality = ازدواجية التجريم
web-law-part-consultation = التشاور قبل البت
web-law-part-transfer = نقل المحتجزين
web-law-part-hearing = سماع الأقوال بالاتصال المرئي
web-law-part-spontaneous = إرسال معلومات دون طلب
web-law-part-safe-conduct = عدم التعرض لمن يحضر
web-law-part-costs = التكاليف
web-law-part-records = السجلات الحكومية
web-law-part-relation = العلاقة بالمعاهدات الأخرى
web-law-part-proceedings = نقل الإجراءات
web-law-part-extradition = تسليم المجرمين
web-law-part-sentenced-persons = نقل المحكوم عليهم
web-law-part-joint-investigations = التحقيقات المشتركة
web-law-part-special-techniques = أساليب التحري الخاصة
web-law-part-asset-recovery = استرداد الموجودات
web-law-part-laundering = الوقاية من غسل الأموال
web-law-part-assets = إرجاع الموجودات والتصرف فيها
web-law-part-training = التدريب والمساعدة التقنية
web-law-part-conference = مؤتمر الدول الأطراف
web-law-part-secretariat = الأمانة
web-law-part-implementation = التطبيق
web-law-part-participation = الانضمام إلى المعاهدة
web-law-part-entry-into-force = الدخول حيز النفاذ
web-law-part-agreements = اتفاقات أخرى
web-law-part-amendment = التعديل
web-law-part-withdrawal = الانسحاب
web-law-part-scope = نطاق الانطباق
web-law-part-witnesses = الشهود والخبراء
web-law-part-judgments = الاعتراف بالأحكام
web-law-part-reservations = التحفظات
web-law-part-annexes = الملاحق
web-law-part-access-to-justice = اللجوء إلى القضاء
web-law-part-legal-information = تبادل المعلومات القانونية
web-law-part-service = تبليغ المستندات
web-law-part-civil-letters = الإنابات القضائية المدنية
web-law-part-request = شكل الطلب
web-law-part-criminal-records = السجل العدلي
web-law-part-consultations = تبادل الآراء
web-law-part-disputes = تسوية الخلافات
web-law-part-financial-intelligence = الاستخبارات المالية
web-law-part-specialized-authorities = السلطات المتخصصة
web-law-part-bank-secrecy = السرية المصرفية
web-law-part-cooperation = التعاون عمومًا
web-law-part-direct-recovery = الاسترداد المباشر للأموال
web-law-part-recovery-mechanisms = الاسترداد عن طريق المصادرة
web-law-part-depositary = الوديع
web-law-part-protocols = البروتوكولات
