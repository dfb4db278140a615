## واقعة بين عدة

law-in-row = { $row }: { $fields }
law-row-measures = التدبير { $number }
law-each-measures = كل تدبير
law-row-offences = الجريمة { $number }
law-each-offences = كل جريمة
law-row-persons = الشخص { $number }
law-each-persons = كل شخص
law-row-facts-stated = الواقعة { $number }
law-each-facts-stated = كل واقعة
law-row-offences-elements = الركن { $number } في قانون الدولة الطالبة
law-each-offences-elements = كل ركن في قانون الدولة الطالبة
law-row-offences-counterpart-elements = الركن { $number } في قانون الدولة متلقية الطلب
law-each-offences-counterpart-elements = كل ركن في قانون الدولة متلقية الطلب
law-row-confiscation-property = المال { $number }
law-each-confiscation-property = كل مال
law-row-asset-return-property = المال { $number } المطلوب إرجاعه
law-each-asset-return-property = كل مال مطلوب إرجاعه

## وقائع عن معاهدة

law-fact-deposit = تاريخ إيداع وثيقة التصديق أو الانضمام ({ $state })
law-fact-confirmation = تأكيد جهة الإيداع لليوم المذكور بشأن { $state }
law-fact-entry = يوم سريان الاتفاقية على الدولة ({ $state })
law-fact-end = يوم انتهاء التزام الدولة ({ $state })
law-fact-party-list = ما إذا كانت الدولة ({ $state }) طرفًا في { $day }
law-fact-general-entry = يوم دخول الاتفاقية حيز النفاذ
law-fact-state = أي دولة هي { $path }
law-fact-more = { $count ->
    [zero] ولا شيء غيرها
    [one] وواحد غيرها
    [two] واثنان غيرها
    [few] و{ $count } غيرها
    [many] و{ $count } غيرها
   *[other] و{ $count } غيرها
}
law-fact-of-treaty = { $fact } ({ $instrument })
law-fact-status = ما إذا كانت الدولة ({ $state }) طرفًا
law-fact-channel = القناة التي تشترطها الدولة ({ $state })
law-fact-languages = اللغات التي تقبلها الدولة ({ $state })
law-fact-in-force-between = ما إذا كانت الاتفاقية سارية بين الدولتين ({ $instrument })
law-fact-entry-into-force = يوم دخول الاتفاقية حيز النفاذ
law-fact-extradition-basis = ما إذا كانت الدولة ({ $state }) تعد الاتفاقية الأساس القانوني للتسليم
law-fact-agreed-to-apply = ما إذا اتفقت الدولتان على تطبيق هذه الفقرات
law-fact-more-effective = أي المعاهدات أكثر فعالية للتعاون
law-fact-earlier-conduct = ما إذا كانت الاتفاقية تسري على أفعال سبقت إلزامها للدولتين
law-fact-pending-after-withdrawal = مصير الطلبات القائمة بعد الانسحاب

## ما يتضمنه كل طلب

law-field-format = صيغة الملف
law-field-kind = نوع الطلب
law-field-requesting-state = الدولة الطالبة
law-field-requested-state = الدولة متلقية الطلب
law-field-on = تاريخ الطلب
law-field-title = عنوان الطلب
law-field-language = لغة الطلب
law-field-translations = الترجمات المرافقة للطلب
law-field-form = شكل الطلب (كتابي أو شفوي)
law-field-channel = القناة التي يُرسل بها الطلب
law-field-channel-agreed = ما إذا اتفقت الدولتان على القناة
law-field-requesting-authority = السلطة الطالبة
law-field-requesting-authority-name = اسم السلطة الطالبة
law-field-requesting-authority-functions = اختصاص السلطة الطالبة
law-field-requesting-authority-contact = جهة اتصال لدى السلطة الطالبة
law-field-requested-authority = السلطة الموجَّه إليها الطلب
law-field-requested-authority-name = اسم السلطة الموجَّه إليها الطلب
law-field-requested-authority-functions = اختصاص السلطة الموجَّه إليها الطلب
law-field-requested-authority-contact = جهة اتصال لدى السلطة الموجَّه إليها الطلب
law-field-proceedings = الإجراءات
law-field-proceedings-stage = ما إذا كانت تحقيقًا أم ملاحقة أم إجراءات قضائية
law-field-proceedings-subject = موضوع الإجراءات
law-field-proceedings-nature = طبيعة الإجراءات
law-field-proceedings-authority = السلطة القائمة على الإجراءات
law-field-proceedings-authority-name = اسم السلطة القائمة على الإجراءات
law-field-proceedings-authority-functions = اختصاص السلطة القائمة على الإجراءات
law-field-proceedings-authority-contact = جهة اتصال لدى السلطة القائمة على الإجراءات
law-field-proceedings-reference = رقم القضية
law-field-legal-basis = الأساس القانوني
law-field-offences = الجرائم
law-field-offences-title = اسم الجريمة
law-field-offences-concept = أي جرائم المعاهدات هي
law-field-offences-provision = النص الذي يجرمها
law-field-offences-penalty = العقوبة المقررة
law-field-offences-fiscal = ما إذا كانت متصلة أيضًا بأمور مالية
law-field-offences-criminal-in-requested-state = ما إذا كان الفعل مجرَّمًا في الدولة متلقية الطلب أيضًا
law-field-offences-maximum-months = أقصى عقوبة سالبة للحرية في قانون الدولة الطالبة، بالأشهر
law-field-offences-elements = أركان الجريمة في قانون الدولة الطالبة
law-field-offences-elements-id = مرجعه
law-field-offences-elements-text = مضمونه
law-field-offences-elements-facts = الوقائع التي تثبته
law-field-offences-elements-answers = الركن الذي يقابله في قانون الدولة الأخرى
law-field-offences-elements-absent = ما إذا كان الفعل يخلو منه
law-field-offences-counterpart = الجريمة التي يشكلها الفعل نفسه في الدولة متلقية الطلب
law-field-offences-counterpart-title = اسم الجريمة في الدولة متلقية الطلب
law-field-offences-counterpart-provision = النص الذي يجرمها في الدولة متلقية الطلب
law-field-offences-counterpart-penalty = العقوبة المقررة في الدولة متلقية الطلب
law-field-offences-counterpart-elements = أركان الجريمة في قانون الدولة متلقية الطلب
law-field-offences-counterpart-elements-id = مرجعه
law-field-offences-counterpart-elements-text = مضمونه
law-field-offences-counterpart-elements-facts = الوقائع التي تثبته
law-field-offences-counterpart-elements-answers = الركن الذي يقابله في قانون الدولة الأخرى
law-field-offences-counterpart-elements-absent = ما إذا كان الفعل يخلو منه
law-field-facts = ملخص الوقائع
law-field-facts-stated = الوقائع واحدة واحدة
law-field-facts-stated-id = المرجع الذي تحيل به التدابير إليها
law-field-facts-stated-text = ما حدث
law-field-persons = الأشخاص المعنيون
law-field-persons-name = الاسم
law-field-persons-other-names = أسماء وكتابات أخرى
law-field-persons-role = الصفة في القضية
law-field-persons-nationality = الجنسية
law-field-persons-born-on = تاريخ الميلاد أو التأسيس
law-field-persons-location = مكان الوجود
law-field-persons-identity-documents = وثائق الهوية
law-field-persons-legal-person = ما إذا كان شخصًا اعتباريًا
law-field-persons-protected = ما إذا كانت الهوية مشمولة بالحماية
law-field-measures = التدابير المطلوبة
law-field-measures-id = مرجعه
law-field-measures-purpose = نوع المساعدة
law-field-measures-description = المطلوب بالتحديد
law-field-measures-facts = الوقائع التي يستند إليها
law-field-measures-purpose-of-result = الغرض من نتيجته
law-field-measures-procedure = الإجراء الخاص المطلوب اتباعه
law-field-measures-procedure-reason = سبب طلب ذلك الإجراء
law-field-measures-coercive = ما إذا كان يقتضي إجراءً قسريًا
law-field-measures-location = المكان
law-field-measures-grounds-to-believe = ما يحمل على الاعتقاد بوجود الشيء هناك
law-field-measures-person = الشخص المعني به
law-field-measures-questions = الأسئلة المراد طرحها
law-field-measures-bank = المصرف
law-field-measures-account = الحساب أو صاحبه
law-field-measures-holder = صاحب الحساب
law-field-measures-period-from = أول يوم من المدة
law-field-measures-period-to = آخر يوم من المدة
law-field-measures-records = أنواع السجلات
law-field-measures-document = الورقة المراد تبليغها
law-field-measures-hearing-on = يوم الجلسة
law-field-measures-order = الأمر القضائي الذي يستند إليه
law-field-measures-order-title = عنوان الأمر القضائي الذي يستند إليه
law-field-measures-order-issued-by = الجهة التي أصدرت الأمر القضائي الذي يستند إليه
law-field-measures-order-dated = تاريخ الأمر القضائي الذي يستند إليه
law-field-measures-order-attached = ما إذا كان الأمر القضائي الذي يستند إليه مرفقًا
law-field-measures-order-certified = ما إذا كانت صورة الأمر القضائي الذي يستند إليه مصدقة ومقبولة في الدولة متلقية الطلب
law-field-measures-on-oath = ما إذا كان الشخص يُسمع بعد حلف اليمين
law-field-measures-kept-by = من يحتفظ بالأشياء المعارة
law-field-measures-returned-on = يوم إعادة الأشياء المعارة
law-field-purpose = الغرض من الدليل أو المعلومة أو الإجراء
law-field-confidentiality = اشتراط السرية
law-field-confidentiality-required = ما إذا اشتُرطت السرية
law-field-confidentiality-reasons = سبب السرية
law-field-urgency = الاستعجال
law-field-urgency-urgent = ما إذا كان الأمر عاجلًا
law-field-urgency-reasons = سبب الاستعجال
law-field-urgency-oral-agreed = ما إذا اتفقت الدولتان على طلب شفوي
law-field-deadline = الموعد المقترح
law-field-deadline-on = الموعد المقترح
law-field-deadline-reasons = سبب الموعد المقترح
law-field-assurances = التعهدات المقدمة
law-field-costs = النفقات
law-field-earlier-contacts = الاتصالات والطلبات السابقة
law-field-agreed-paragraphs = ما إذا اتفقت الدولتان على تطبيق الفقرات 9 إلى 29 من المادة 46 من اتفاقية الأمم المتحدة مع وجود معاهدة أخرى بينهما
law-field-fictional = ما إذا كان الطلب مثالًا من نسج الخيال

## وقائع خارج الطلب

law-field-grounds = الأسباب المستند إليها
law-field-reasons = التعليل
law-field-consultations = التشاور مع الدولة الأخرى
law-field-domestic-law-of-the-requested-state = ما يسمح به قانون الدولة متلقية الطلب
law-field-entry-into-force = يوم دخول المعاهدة حيز النفاذ
law-field-will-prosecute = ما إذا كانت القضية تحال للملاحقة
law-field-heard = ما إذا أُتيح للدولة الطالبة عرض آرائها

## أين ومتى ارتُكبت الأفعال ومن ارتكبها

law-field-conduct = متى وأين ارتُكبت الأفعال ومن ارتكبها وضد من
law-field-conduct-on = يوم ارتكاب الأفعال
law-field-conduct-committed-in = الدول التي ارتُكبت الجريمة في إقليمها
law-field-conduct-effects-in = الدول التي أُعدت فيها الجريمة أو امتدت إليها آثارها
law-field-conduct-aboard = دولة العلم أو التسجيل إذا ارتُكبت الجريمة على متن سفينة أو طائرة
law-field-conduct-offender-nationalities = جنسيات الجاني المزعوم
law-field-conduct-offender-residence = دولة الإقامة المعتادة للجاني المزعوم
law-field-conduct-offender-stateless = ما إذا كان الجاني المزعوم عديم الجنسية
law-field-conduct-offender-present-in = الدولة التي يوجد فيها الجاني المزعوم
law-field-conduct-victim-nationalities = جنسيات المجني عليهم
law-field-conduct-victim-residence = الدولة التي يقيم فيها المجني عليه
law-field-conduct-against-state = الدولة التي ارتُكبت الجريمة ضدها
law-field-conduct-meant-for = الدولة التي أُريد بالأفعال المرتكبة في الخارج ارتكاب جريمة فيها
law-field-conduct-not-extradited-by = الدولة التي لا تسلّم الجاني المزعوم
law-field-conduct-not-extradited-as-national = ما إذا كان عدم التسليم لمجرد الجنسية
law-field-conduct-proceedings-in = الدول التي تتخذ إجراءات بشأن السلوك ذاته
law-field-conduct-organized-group = ما إذا كانت جماعة إجرامية منظمة ضالعة في الجريمة
law-field-conduct-transnational = ما إذا كانت الجريمة ذات طابع عبر وطني

## التسليم والقبض المؤقت

law-field-extradition = بيانات التسليم
law-field-extradition-sought-for = ما إذا كان الشخص مطلوبًا للمحاكمة أم لقضاء عقوبة
law-field-extradition-description = أوصاف الشخص المطلوب
law-field-extradition-whereabouts = مكان وجود الشخص المطلوب
law-field-extradition-in-requested-state = ما إذا كان الشخص المطلوب موجودًا في الدولة متلقية الطلب
law-field-extradition-national-of-requested-state = ما إذا كان الشخص المطلوب من مواطني الدولة متلقية الطلب
law-field-extradition-warrant = أمر القبض
law-field-extradition-warrant-title = عنوان أمر القبض
law-field-extradition-warrant-issued-by = الجهة التي أصدرت أمر القبض
law-field-extradition-warrant-dated = تاريخ أمر القبض
law-field-extradition-warrant-attached = ما إذا كان أمر القبض مرفقًا
law-field-extradition-warrant-certified = ما إذا كانت صورة أمر القبض مصدقة ومقبولة في الدولة متلقية الطلب
law-field-extradition-judgment = حكم الإدانة
law-field-extradition-judgment-title = عنوان حكم الإدانة
law-field-extradition-judgment-issued-by = الجهة التي أصدرت حكم الإدانة
law-field-extradition-judgment-dated = تاريخ حكم الإدانة
law-field-extradition-judgment-attached = ما إذا كان حكم الإدانة مرفقًا
law-field-extradition-judgment-certified = ما إذا كانت صورة حكم الإدانة مصدقة ومقبولة في الدولة متلقية الطلب
law-field-extradition-judgment-enforceable = ما إذا كان الحكم واجب النفاذ
law-field-extradition-in-absentia = ما إذا كان الحكم غيابيًا
law-field-extradition-retrial-assured = ما إذا جرى التعهد بإعادة المحاكمة
law-field-extradition-penalty-months-requesting = أقصى عقوبة سالبة للحرية على الأفعال في الدولة الطالبة، بالأشهر
law-field-extradition-penalty-months-requested = أقصى عقوبة سالبة للحرية على الأفعال في الدولة متلقية الطلب، بالأشهر
law-field-extradition-sentence-months = العقوبة المحكوم بها، بالأشهر
law-field-extradition-remaining-months = ما بقي من العقوبة، بالأشهر
law-field-extradition-law-texts = نصوص القانون الواجبة التطبيق
law-field-extradition-evidence = الأدلة القائمة ضد الشخص المطلوب
law-field-extradition-limitation = مدة التقادم
law-field-extradition-time-barred = ما إذا سقطت الدعوى أو العقوبة بالتقادم
law-field-extradition-political = ما إذا كانت الجريمة سياسية
law-field-extradition-military-only = ما إذا كانت الجريمة تنحصر في الإخلال بالواجبات العسكرية
law-field-extradition-persecution-feared = ما إذا كان يُخشى اضطهاد الشخص المطلوب
law-field-extradition-finally-judged-here = ما إذا صدر حكم نهائي عن الأفعال نفسها في الدولة متلقية الطلب
law-field-extradition-finally-judged-elsewhere = ما إذا صدر حكم نهائي عن الأفعال نفسها في دولة أخرى
law-field-extradition-prosecuted-here = ما إذا كانت إجراءات عن الأفعال نفسها جارية في الدولة متلقية الطلب
law-field-extradition-amnestied = ما إذا شمل العفو الجريمة
law-field-extradition-committed-in-requested-state = ما إذا ارتُكبت الجريمة في الدولة متلقية الطلب
law-field-extradition-committed-abroad-by-foreigner = ما إذا ارتكب الجريمة أجنبي خارج إقليم الدولة الطالبة
law-field-extradition-abroad-prosecutable-there = ما إذا كان قانون الدولة متلقية الطلب يجيز ملاحقة أجنبي عن جريمة كهذه ارتكبها في الخارج
law-field-extradition-treaty-required = ما إذا كانت الدولة متلقية الطلب تجعل التسليم مشروطًا بوجود معاهدة
law-field-extradition-treaty-exists = ما إذا كانت معاهدة تسليم تربط الدولتين
law-field-extradition-return-promised = ما إذا جرى التعهد بإعادة الشخص إلى الدولة متلقية الطلب لقضاء عقوبته
law-field-extradition-assurances = التعهدات المقدمة بشأن التسليم
law-field-extradition-custody-sought = ما إذا طُلب الاحتجاز تمهيدًا للتسليم
law-field-extradition-custody-reasons = سبب طلب الاحتجاز
law-field-extradition-request-to-follow = ما إذا كان طلب تسليم سيُقدَّم لاحقًا
law-field-extradition-arrested-on = يوم القبض
law-field-extradition-transmitted-by = وسيلة إرسال الطلب

## نقل شخص محتجز

law-field-transfer = بيانات النقل
law-field-transfer-purpose = الغرض من النقل
law-field-transfer-consent = ما إذا كان الشخص المحتجز يوافق على النقل
law-field-transfer-consent-informed = ما إذا كانت الموافقة حرة وعن علم
law-field-transfer-agreed = ما إذا اتفقت الدولتان على النقل
law-field-transfer-custody = كيفية إبقاء الشخص محتجزًا
law-field-transfer-return-terms = شروط الإعادة
law-field-transfer-return-on = يوم الإعادة
law-field-transfer-needed-there = ما إذا كان وجود الشخص لازمًا لإجراءات في الدولة التي تحتجزه
law-field-transfer-prolongs-custody = ما إذا كان النقل يطيل مدة الاحتجاز
law-field-transfer-safe-conduct = ضمان عدم التعرض المتعهد به

## سماع الأقوال بالاتصال المرئي

law-field-hearing = بيانات سماع الأقوال بالاتصال المرئي
law-field-hearing-capacity = الصفة التي يُسمع بها الشخص
law-field-hearing-in-requested-state = ما إذا كان الشخص المراد سماعه موجودًا في الدولة متلقية الطلب
law-field-hearing-why-not-in-person = سبب عدم مثول الشخص بنفسه
law-field-hearing-lawful-there = ما إذا كان قانون الدولة متلقية الطلب يجيز هذه الجلسة
law-field-hearing-conducted-by = من يدير الجلسة
law-field-hearing-attended-by = من يحضر الجلسة
law-field-hearing-technical-contact = جهة اتصال تقنية
law-field-hearing-interpreter = المترجم الشفوي
law-field-hearing-on = يوم سماع الأقوال بالاتصال المرئي

## المصادرة والتدابير المؤقتة

law-field-confiscation = بيانات المصادرة أو التدبير المؤقت
law-field-confiscation-route = ما إذا كان المطلوب من الدولة متلقية الطلب إصدار أمر أم إنفاذ أمر صادر في الدولة الطالبة
law-field-confiscation-property = الأموال
law-field-confiscation-property-description = وصفه
law-field-confiscation-property-location = مكانه
law-field-confiscation-property-holder = حائزه
law-field-confiscation-property-beneficial-owner = المالك المنتفع
law-field-confiscation-property-link-to-offence = صلته بالجريمة
law-field-confiscation-property-value = قيمته
law-field-confiscation-property-currency = عملة قيمته
law-field-confiscation-property-valued-on = يوم تقدير قيمته
law-field-confiscation-facts-relied-on = الوقائع المستند إليها
law-field-confiscation-no-order = ما إذا لم يصدر أمر
law-field-confiscation-order = أمر المصادرة أو التجميد أو الحجز
law-field-confiscation-order-title = عنوان أمر المصادرة أو التجميد أو الحجز
law-field-confiscation-order-issued-by = الجهة التي أصدرت أمر المصادرة أو التجميد أو الحجز
law-field-confiscation-order-dated = تاريخ أمر المصادرة أو التجميد أو الحجز
law-field-confiscation-order-attached = ما إذا كان أمر المصادرة أو التجميد أو الحجز مرفقًا
law-field-confiscation-order-certified = ما إذا كانت صورة أمر المصادرة أو التجميد أو الحجز مصدقة ومقبولة في الدولة متلقية الطلب
law-field-confiscation-order-final = ما إذا كان الأمر نهائيًا
law-field-confiscation-extent = المدى المطلوب لتنفيذ الأمر
law-field-confiscation-third-party-notice = الإخطار الموجَّه إلى الغير حسن النية
law-field-confiscation-due-process = ما اتُّخذ لضمان مراعاة الأصول القانونية
law-field-confiscation-actions = التدابير المؤقتة المطلوبة
law-field-confiscation-jurisdiction = ما إذا كانت للدولة الطالبة ولاية قضائية على الجريمة
law-field-confiscation-criminal-in-both = ما إذا كان الفعل مجرَّمًا في الدولتين
law-field-confiscation-trivial-value = ما إذا كانت قيمة المال لا يُعتد بها
law-field-confiscation-evidence-in-time = ما إذا أُرسلت أدلة كافية في حينها

## إرجاع الموجودات

law-field-asset-return = بيانات إرجاع الموجودات
law-field-asset-return-property = الأموال المطلوب إرجاعها
law-field-asset-return-property-description = وصفه
law-field-asset-return-property-location = مكانه
law-field-asset-return-property-holder = حائزه
law-field-asset-return-property-beneficial-owner = المالك المنتفع
law-field-asset-return-property-link-to-offence = صلته بالجريمة
law-field-asset-return-property-value = قيمته
law-field-asset-return-property-currency = عملة قيمته
law-field-asset-return-property-valued-on = يوم تقدير قيمته
law-field-asset-return-embezzled-public-funds = ما إذا كان الأمر اختلاس أموال عمومية أو غسل أموال عمومية مختلسة
law-field-asset-return-confiscated-for-us = ما إذا جرت المصادرة بناءً على طلب الدولة الطالبة
law-field-asset-return-final-judgment = ما إذا صدر حكم نهائي في الدولة الطالبة
law-field-asset-return-judgment-waived = ما إذا تخلت الدولة متلقية الطلب عن اشتراط الحكم النهائي
law-field-asset-return-prior-ownership = إثبات الملكية السابقة
law-field-asset-return-damage-recognised = ما إذا اعترفت الدولة متلقية الطلب بضرر لحق بالدولة الطالبة
law-field-asset-return-prior-owners = المالكون الشرعيون السابقون
law-field-asset-return-victims = ضحايا الجريمة المراد تعويضهم
law-field-asset-return-expenses = النفقات المراد اقتطاعها
law-field-asset-return-agreement = الاتفاق على التصرف في الأموال

## نقل الإجراءات الجنائية

law-field-proceedings-transfer = بيانات نقل الإجراءات
law-field-proceedings-transfer-serves-justice = ما يجعل النقل في صالح حسن سير العدالة
law-field-proceedings-transfer-several-jurisdictions = ما إذا تعددت الولايات القضائية
law-field-proceedings-transfer-agreed = ما إذا اتفقت الدولتان على نقل الإجراءات
law-field-proceedings-transfer-case-file = ملف القضية

## نقل شخص محكوم عليه

law-field-sentenced = بيانات نقل المحكوم عليه
law-field-sentenced-agreement = الاتفاق الذي يقوم عليه النقل
law-field-sentenced-national = ما إذا كان المحكوم عليه من مواطني دولة التنفيذ
law-field-sentenced-consent = ما إذا كان المحكوم عليه يوافق على النقل
law-field-sentenced-consent-in-writing = ما إذا كانت موافقة المحكوم عليه مكتوبة
law-field-sentenced-judgment = حكم الإدانة
law-field-sentenced-judgment-title = عنوان حكم الإدانة
law-field-sentenced-judgment-issued-by = الجهة التي أصدرت حكم الإدانة
law-field-sentenced-judgment-dated = تاريخ حكم الإدانة
law-field-sentenced-judgment-attached = ما إذا كان حكم الإدانة مرفقًا
law-field-sentenced-judgment-certified = ما إذا كانت صورة حكم الإدانة مصدقة ومقبولة في الدولة متلقية الطلب
law-field-sentenced-judgment-final = ما إذا كان الحكم نهائيًا
law-field-sentenced-criminal-in-both = ما إذا كان الفعل مجرَّمًا في الدولتين
law-field-sentenced-remaining-months = ما بقي من العقوبة، بالأشهر
law-field-sentenced-time-served = المدة المقضية
law-field-sentenced-circumstances = ظروف الجريمة
law-field-sentenced-character = شخصية المحكوم عليه ومسلكه
law-field-sentenced-identity-and-residence = هوية المحكوم عليه ومحل إقامته
law-field-sentenced-maximum-there = الحد الأقصى للعقوبة في دولة التنفيذ
law-field-sentenced-offends-essential-interests = ما إذا كان النقل يمس سيادة إحدى الدولتين أو أمنها أو نظامها العام
law-field-sentenced-acquitted-there = ما إذا صدرت في دولة التنفيذ براءة عن الأفعال نفسها
law-field-sentenced-enforced-or-lapsed-there = ما إذا نُفذت في دولة التنفيذ عقوبة عن الأفعال نفسها أو سقطت بالتقادم
law-field-sentenced-time-barred-there = ما إذا انقضت الدعوى بمضي المدة في دولة التنفيذ
law-field-sentenced-military = ما إذا كانت الجريمة في دولة التنفيذ إخلالًا بالواجبات العسكرية
law-field-sentenced-not-prosecuted-there = ما إذا قررت دولة التنفيذ عدم الملاحقة عن الأفعال نفسها
law-field-sentenced-political = ما إذا كانت الجريمة في دولة التنفيذ سياسية
law-field-sentenced-proceedings-there = ما إذا كانت إجراءات عن الأفعال نفسها جارية في دولة التنفيذ
law-field-sentenced-unpaid-sums = ما إذا بقيت غرامات أو مصروفات أو تعويضات محكوم بها لم تُسدد
law-field-sentenced-national-of-sentencing-state = ما إذا كان المحكوم عليه من مواطني دولة الإدانة
law-field-sentenced-resident-there = ما إذا كانت للمحكوم عليه إقامة دائمة في دولة التنفيذ
law-field-sentenced-disproportionate = ما إذا كان الحد الأقصى للعقوبة في دولة التنفيذ غير متناسب مع العقوبة المحكوم بها

## التحقيق المشترك

law-field-joint-team = بيانات التحقيق المشترك
law-field-joint-team-agreement = الاتفاق على التحقيق المشترك
law-field-joint-team-case-by-case = ما إذا اتُّفق على التحقيق المشترك في هذه القضية
law-field-joint-team-parties = الأطراف في التحقيق المشترك
law-field-joint-team-purpose = الغرض من التحقيق المشترك
law-field-joint-team-period = مدة التحقيق المشترك
law-field-joint-team-place = مكان التحقيق المشترك
law-field-joint-team-leaders = من يرأس التحقيق المشترك
law-field-joint-team-members = من يشارك في التحقيق المشترك
law-field-joint-team-evidence = كيفية جمع الأدلة واستعمالها
law-field-joint-team-assets = ما يُتخذ بشأن الموجودات
law-field-joint-team-disclosure = ما يجوز كشفه
law-field-joint-team-costs = من يتحمل نفقات التحقيق المشترك
law-field-joint-team-language = لغة عمل التحقيق المشترك
law-field-joint-team-evaluation = كيف ومتى يُقيَّم التحقيق المشترك
law-field-joint-team-sovereignty-kept = ما إذا كانت سيادة الدولة التي يجري فيها مصونة تمامًا

## أساليب التحري الخاصة

law-field-technique = بيانات أسلوب التحري الخاص
law-field-technique-technique = أسلوب التحري الخاص المطلوب
law-field-technique-agreement = الاتفاق على أسلوب التحري الخاص
law-field-technique-case-by-case = ما إذا تقرر أسلوب التحري الخاص لهذه القضية
law-field-technique-target = المستهدف بأسلوب التحري الخاص
law-field-technique-period = مدة استخدام أسلوب التحري الخاص
law-field-technique-lawful-there = ما إذا كان قانون الدولة متلقية الطلب يجيز أسلوب التحري الخاص
law-field-technique-consent-of-all = ما إذا وافقت كل الدول المعنية
law-field-technique-handling-of-goods = ما يُفعل بالبضائع أو الأموال
law-field-technique-costs-and-jurisdiction = ما يُتفق عليه بشأن النفقات والولاية القضائية

## إرسال معلومات دون طلب

law-field-information = المعلومات المرسلة دون طلب
law-field-information-content = مضمون المعلومات
law-field-information-relevance = وجه فائدة المعلومات
law-field-information-competent-authority = السلطة المقصودة بالمعلومات
law-field-information-criminal-matter = ما إذا كانت المعلومات متصلة بمسألة جنائية
law-field-information-harms-own-proceedings = ما إذا كان إرسالها يمس إجراءات الدولة المرسلة
law-field-information-confidential = ما إذا طُلب حفظ سرية المعلومات
law-field-information-restrictions = القيود المفروضة على استعمال المعلومات
law-field-information-feedback = ما تود الدولة المرسلة معرفته لاحقًا

## القضايا المدنية والإدارية

law-field-civil = بيانات القضية المدنية أو الإدارية
law-field-civil-matter = ما إذا كانت القضية مدنية أم إدارية
law-field-civil-concerns-corruption = ما إذا كانت القضية متصلة بالفساد
law-field-civil-proceedings = الإجراءات المدنية أو الإدارية
law-field-civil-parties = أطراف القضية
law-field-civil-acts-asked = الإجراءات المطلوب القيام بها
law-field-civil-witnesses = الشهود المطلوب سماعهم
law-field-civil-questions = الأسئلة المطلوب طرحها عليهم
law-field-civil-objects = المستندات أو الأشياء المطلوب فحصها
law-field-civil-special-method = الطريقة الخاصة المطلوبة
law-field-civil-lawful-here = ما إذا كان قانون الدولة الطالبة يجيز المطلوب
law-field-civil-lawful-there = ما إذا كان قانون الدولة متلقية الطلب يجيز المطلوب
law-field-civil-judicial-competence = ما إذا كان التنفيذ داخلًا في اختصاص السلطة القضائية في الدولة متلقية الطلب
law-field-civil-offends-public-order = ما إذا كان التنفيذ يمس النظام العام في الدولة متلقية الطلب

## الأدلة الإلكترونية

law-field-digital = بيانات الأدلة الإلكترونية
law-field-digital-action = ما إذا كان المطلوب حفظ البيانات أم الكشف عنها أم اعتراضها
law-field-digital-custodian = حائز البيانات
law-field-digital-identifiers = الحسابات أو الأرقام أو العناوين المعرِّفة بالبيانات
law-field-digital-time-stamps = أوقات البيانات ومنطقتها الزمنية
law-field-digital-link-to-offence = صلة البيانات بالجريمة
law-field-digital-request-to-follow = ما إذا كان طلب رسمي للبيانات سيُقدَّم لاحقًا
law-field-digital-preserve-until = آخر يوم تُحفظ فيه البيانات

## وحدات الاستخبارات المالية

law-field-intelligence = بيانات التبادل بين وحدتي الاستخبارات المالية
law-field-intelligence-from-unit = الوحدة المرسلة
law-field-intelligence-to-unit = الوحدة الموجَّه إليها
law-field-intelligence-transactions = المعاملات المعنية
law-field-intelligence-link-to-offence = صلة المعاملات بالجريمة
law-field-intelligence-conditions = شروط استعمال ما يُرسل
