## ما يربط دولتين

law-basis-in-force = الدولة ({ $state }) ملتزمة منذ { $day }.
law-basis-before-entry = الدولة ({ $state }) لا تلتزم إلا من { $day }.
law-basis-before-general = لم تدخل الاتفاقية حيز النفاذ قبل { $day }.
law-basis-before-national-act = لم يكن بوسع الدولة ({ $state }) أن تودع قبل تصديقها الوطني في { $day }.
law-basis-deposit-unknown = الدولة ({ $state }) مدرجة طرفًا، لكن تاريخ إيداعها غائب عن كل مصدر لدينا.
law-basis-dates-disagree = الحساب والقائمة يختلفان بشأن { $state } بين { $earliest } و{ $latest }.
law-basis-ended = انتهى التزام الدولة ({ $state }) في { $day }.
law-basis-end-unknown = كانت الدولة ({ $state }) طرفًا ثم خرجت في يوم لا يذكره أي مصدر.
law-basis-not-listed = الدولة ({ $state }) ليست طرفًا بحسب قائمة كاملة حتى { $day }.
law-basis-list-ends = الدولة ({ $state }) غير مدرجة طرفًا، والقائمة لا تفيد بعد { $day }.
law-basis-not-open = الاتفاقية غير مفتوحة لانضمام { $state }.
law-basis-unverified = لم يُتحقق من بيان { $state } لدى الوديع. المصدر: { $source }.
law-assumption-list = قائمة أطراف { $instrument } كاملة حتى { $day } فقط.
law-assumption-other-treaties = لا يتضمن هذا السجل سوى المعاهدات المذكورة، وقد تسري بين الدولتين معاهدة ثنائية أو المعاملة بالمثل.
law-fact-deposit = تاريخ إيداع وثيقة التصديق أو الانضمام ({ $state })
law-fact-entry = يوم سريان الاتفاقية على { $state }
law-fact-end = يوم انتهاء التزام الدولة ({ $state })
law-fact-party-list = هل كانت الدولة ({ $state }) طرفًا في { $day }
law-fact-general-entry = يوم دخول الاتفاقية حيز النفاذ
law-fact-state = أي دولة هي { $path }
law-force-yes = { $instrument } سارية بين الدولتين.
law-force-unknown = لا يُعرف هل { $instrument } سارية بين الدولتين.
law-force-no = { $instrument } غير سارية بين الدولتين، ولا معاهدة أخرى في هذا السجل تربطهما.
law-relation-alone = لا معاهدة مساعدة أخرى في هذا السجل تربط الدولتين، فالمادة سارية.
law-relation-undetermined = أي المادتين يسري أمر غير محسوم ما دام نفاذ إحدى المعاهدات مجهولًا (إلى جانبها: { $others }).
law-relation-kept = المعاهدتان ساريتان معًا؛ تبقى هذه المادة واجبة التطبيق متى سهّلت التعاون (إلى جانبها: { $others }).
law-relation-gives-way = تتنحى هذه الفقرات أمام ما يقابلها في { $others } ما لم تتفق الدولتان على تطبيقها، ولا يُعرف اتفاق كهذا.

## مضمون الطلب

law-content = { $content ->
    [requesting_authority] الجهة الطالبة
    [proceedings] موضوع الدعوى وطبيعتها ومن يتولاها وصفته
    [facts] خلاصة الوقائع
    [assistance_sought] وصف كل ما هو مطلوب
    [persons] هوية الأشخاص المعنيين ومكانهم وجنسيتهم
    [purpose] الغرض من الدليل أو المعلومة أو الإجراء
    [result_purpose] ما سيثبته كل إجراء أو يخدمه
    [offence_text] اسم الجريمة ونصها القانوني
    [penalty] العقوبة المقررة
    [stated_basis] السند القانوني
    [requested_authority] الجهة المرسل إليها
    [contact] جهة اتصال
    [urgency_reason] سبب الاستعجال
    [confidentiality_reason] سبب الكتمان
    [deadline_reason] سبب الموعد المقترح
    [assurances] الضمانات (المعاملة بالمثل وحدود الاستعمال ورد الأصول)
    [search_details] ما يحمل على الاعتقاد بوجود الشيء المطلوب تفتيشه أو حجزه هناك
    [hearing_details] من يُسمع وعمّ يُسأل، ومكانه متى عُرف
    [bank_records_details] المصرف والحساب أو صاحبه والمدة، وأنواع السجلات متى أمكن
    [service_details] الورقة المراد تبليغها ومن تُبلَّغ إليه، وموعد الجلسة إن كانت تدعو إلى جلسة
    [site_details] مكان الشيء أو الموقع
    [appearance_details] من يُطلب حضوره، ويوم الجلسة متى عُرف
   *[other] ما تشترطه هذه الفقرة
}
law-content-missing = ينقص الطلب: { law-content }.
law-content-present = يتضمن الطلب: { law-content }.
law-content-not-needed = لا يلزم هنا: { law-content }.
law-content-perhaps-needed = لا يُعرف هل يلزم هنا: { law-content }.
law-content-where-possible = يُضاف متى أمكن: { law-content }. غيابه ليس إخلالًا.
law-practice-missing = تطلب الممارسة أيضًا: { law-content }.
law-practice-loose-measures = إجراءات لا تستند إلى واقعة مذكورة: { $paths }.
law-practice-measures-rest = كل إجراء يستند إلى واقعة مذكورة.
law-practice-procedure-reason = كيفية خاصة مطلوبة دون تعليل: { $paths }.
law-practice-procedures-explained = كل كيفية خاصة مطلوبة معلَّلة.
law-practice-dual-criminality = لم يُبيَّن أن الفعل مجرَّم أيضًا في الدولة المطلوب منها: { $paths }.
law-practice-dual-criminality-shown = الفعل نفسه مجرَّم في الدولتين.

## نطاق المعاهدة

law-stage = { $stage ->
    [investigation] تحقيقًا
    [prosecution] ملاحقة
    [judicial_proceeding] إجراءً قضائيًا
   *[other] دعوى
}
law-scope-stage = يخدم الطلب { law-stage }.
law-scope-stage-unknown = لا يبيّن الطلب هل يخدم تحقيقًا أم ملاحقة أم إجراءً قضائيًا.
law-scope-offence-covered = جريمة واحدة على الأقل مما تشمله المعاهدة.
law-scope-offence-unknown = لا يُعرف هل تشمل المعاهدة الجريمة المذكورة.
law-scope-legal-persons = شخص اعتباري معني بالطلب: تمتد المساعدة إلى ما يسمح به قانون الدولة المطلوب منها.
law-purpose-listed = غرض تذكره المعاهدة، للإجراءات: { $measures }.
law-purpose-if-lawful = ممكن ما لم يمنعه قانون الدولة المطلوب منها، وهو غير معلوم هنا، للإجراءات: { $measures }.
law-purpose-unknown = إجراء واحد على الأقل لا يبيّن غرضه من بين ما تذكره المعاهدة.

## القناة والشكل واللغة

law-channel-name = { $channel ->
    [central_authority] السلطة المركزية
    [diplomatic] القناة الدبلوماسية
    [interpol] الإنتربول
    [arab_criminal_police_bureau] المكتب العربي للشرطة الجنائية
   *[other] قناة أخرى
}
law-channel-required-name = { $required ->
    [central_authority] السلطة المركزية
    [diplomatic] القناة الدبلوماسية
    [interpol] الإنتربول
    [arab_criminal_police_bureau] المكتب العربي للشرطة الجنائية
   *[other] قناة أخرى
}
law-channel-open = القناة مفتوحة: { law-channel-name }.
law-channel-unknown = لا يذكر الطلب القناة التي يُرسل عبرها.
law-channel-another-required = القناة المختارة: { law-channel-name }، والدولة المطلوب منها أعلنت أنها تشترط: { law-channel-required-name }.
law-channel-if-required = لا تُفتح هذه القناة ({ law-channel-name }) إلا إذا اشترطتها الدولة المطلوب منها، ولا نعرف إعلانًا بذلك.
law-channel-not-named = لا تذكر الفقرة هذه القناة: { law-channel-name }.
law-channel-urgent-only = هذه القناة ({ law-channel-name }) للاستعجال وباتفاق الدولتين فقط.
law-channel-urgent-unknown = تُفتح هذه القناة ({ law-channel-name }) في الاستعجال وبالاتفاق، ولا يُعرف تحقق ذلك.
law-channel-urgent-agreed = الأمر مستعجل والدولتان متفقتان: القناة مفتوحة ({ law-channel-name }).
law-form-name = { $form ->
    [written] كتابة
    [written_record] بوسيلة تترك أثرًا مكتوبًا
   *[other] كتابة
}
law-form-written = الطلب محرر { law-form-name }.
law-form-unknown = لا يُعرف الشكل الذي قُدم به الطلب.
law-form-oral-not-open = لا يجوز الطلب شفاهة إلا في الاستعجال وباتفاق الدولتين.
law-form-oral-unknown = لا يُعرف هل الأمر مستعجل وهل قبلت الدولتان الطلب الشفوي.
law-form-oral-confirm = الطلب الشفوي جائز هنا، ويُثبت كتابة على الفور.
law-language-notified = اللغة المستعملة ({ $language }) مما أخطرت الدولة المطلوب منها بقبوله.
law-language-own = اللغة المستعملة ({ $language }) لغة رسمية للدولة المطلوب منها، ولا نعرف لها إخطارًا باللغات.
law-language-not-notified = لا لغة من لغات الطلب مما أخطرت الدولة المطلوب منها بقبوله.
law-language-unknown = لا يُعرف هل تقبل الدولة المطلوب منها لغة الطلب.
law-language-unstated = لا يذكر الطلب لغته.

## الرفض والتأجيل

law-ground = { $ground ->
    [not_in_conformity] عدم استيفاء الطلب للشروط
    [essential_interests] المصالح الأساسية
    [prohibited_for_similar_offence] حظر الإجراء في قضية داخلية مماثلة
    [contrary_to_legal_system] مخالفة النظام القانوني
    [no_dual_criminality] غياب التجريم المزدوج
    [de_minimis] تفاهة الأمر
    [available_elsewhere] توافر طريق آخر
    [bank_secrecy] السرية المصرفية
    [fiscal_matters] الطابع المالي للجرم
    [interferes_with_proceedings] التعارض مع إجراءات جارية
   *[other] سبب آخر
}
law-refusal-no-ground = لم يُذكر سبب للرفض.
law-refusal-ground-unlisted = لا فقرة تذكر هذا السبب للرفض: { law-ground }.
law-refusal-ground-open = تجيز الفقرة الرفض لهذا السبب: { law-ground }.
law-refusal-dual-open = تجيز الفقرة هذا الرفض لغياب التجريم المزدوج.
law-refusal-coercion-unknown = لا يُعرف هل في المطلوب ما لا إكراه فيه، وهو واجب حتى عند غياب التجريم المزدوج.
law-refusal-non-coercive-owed = غياب التجريم المزدوج لا يبرر رفض ما لا إكراه فيه.
law-refusal-conduct-criminal = الفعل نفسه مجرَّم في الدولة المطلوب منها وإن اختلف اسمه: التجريم المزدوج متحقق.
law-refusal-conduct-not-criminal = الفعل نفسه غير مجرَّم في الدولة المطلوب منها.
law-refusal-barred = لا يجوز الرفض لهذا السبب أبدًا: { law-ground }.
law-refusal-barred-alone = لا يجوز الرفض لهذا السبب وحده: { law-ground }.
law-refusal-not-alone = هذا السبب ({ law-ground }) ليس وحده، ويقوم الرفض بغيره أو يسقط.
law-refusal-reasons-given = الرفض معلَّل.
law-refusal-reasons-missing = الرفض غير معلَّل، والتعليل واجب في كل رفض.
law-consultation-held = جرى التشاور مع الدولة الطالبة.
law-consultation-unanswered = فُتح التشاور ولم يُجب عنه ولم يُختم بعد.
law-consultation-missing-refusal = يجب التشاور مع الدولة الطالبة قبل الرفض لهذه الأسباب.
law-consultation-missing-postponement = يجب التشاور مع الدولة الطالبة قبل التأجيل.
law-postponement-open = يجوز التأجيل لتعارضه مع إجراءات جارية.
law-postponement-not-named = تجيز الفقرة التأجيل للتعارض مع إجراءات جارية، ولا يُعرف هل يجوز لهذا السبب: { law-ground }.

## كيف يُصلح

law-mend-add = أضف: { $paths }.
law-mend-add-where-possible = أضف إن أمكن: { $paths }.
law-mend-state = بيّن: { $paths }.
law-mend-channel = أرسل الطلب عبر { law-channel-required-name }.
law-mend-write = حرر الطلب كتابة.
law-mend-translate = أرفق ترجمة إلى إحدى اللغات: { $languages }.
law-mend-other-basis = استند إلى معاهدة أخرى أو إلى المعاملة بالمثل واذكر ذلك.
law-mend-consult = افتح التشاور، وانتظر الجواب أو اختمه مبينًا نتيجته.
law-mend-drop-ground = استبعد هذا السبب.
law-mend-reasons = اكتب أسباب الرفض.
law-mend-render-non-coercive = قدّم ما لا إكراه فيه، أو استند إلى استثناء تذكره الفقرة.
law-mend-weigh-conduct = زِن الفعل نفسه لا اسمه.
law-mend-postponement-ground = نفّذ، أو تشاور في رفض معلَّل.

## ما يترتب

law-duty-channel-prompt-execution = تنفيذ الطلب أو إحالته على وجه السرعة
law-duty-channel-encourage-execution = حث السلطة المنفذة على السرعة والإتقان
law-duty-execution-procedure = التنفيذ بالكيفية المطلوبة متى أمكن ولم يمنعها القانون
law-duty-execution-prompt = التنفيذ في أقرب وقت مع مراعاة المواعيد المقترحة بالقدر الذي تطلبه الفقرة
law-duty-use-limitation = حصر استعمال الدليل ونقله في القضية المذكورة في الطلب ما لم يُؤذن مسبقًا بغير ذلك
law-duty-use-exculpatory-notice = إخطار الدولة المقدِّمة قبل كشف ما يبرئ متهمًا، والتشاور إن طُلب
law-duty-use-exculpatory-report = إبلاغ الدولة المقدِّمة دون إبطاء بما كُشف
law-duty-confidentiality-keep = كتمان الطلب ومضمونه إلا بقدر التنفيذ
law-duty-confidentiality-notice = إبلاغ الدولة الطالبة سريعًا بتعذر الكتمان
law-duty-refusal-reasons = تعليل الرفض
law-duty-status-answer = الإجابة عن الاستفسار المعقول عن سير الطلب
law-duty-status-no-longer-needed = إبلاغ الدولة المطلوب منها سريعًا بزوال الحاجة
law-duty-dual-criminality-purposes = مراعاة أهداف الاتفاقية عند غياب التجريم المزدوج
law-duty-consultation-before-refusal = التشاور مع الدولة الطالبة قبل الرفض لسبب تعدده المادة (مطابقة الطلب، المصالح الأساسية، الحظر في قضية مماثلة، النظام القانوني)
law-duty-consultation-before-postponement = التشاور مع الدولة الطالبة قبل التأجيل بسبب إجراءات جارية
law-duty-conditions-comply = الوفاء بالشروط المقبولة
law-duty-transfer-consent = الحصول على رضا المحتجز الحر المستنير قبل نقله
law-duty-transfer-agreement = الاتفاق بين سلطات الدولتين على شروط النقل
law-duty-transfer-custody = إبقاء المنقول محتجزًا ما لم يُتفق على غير ذلك
law-duty-transfer-return = إعادة المنقول دون إبطاء
law-duty-transfer-no-extradition = عدم تعليق الإعادة على طلب تسليم
law-duty-transfer-credit = خصم مدة الاحتجاز هناك من العقوبة
law-duty-transfer-immunity = عدم المساس بالمنقول بسبب ما سبق نقله ما لم توافق الدولة التي أرسلته
law-duty-spontaneous-conditions = حفظ سرية المعلومات المرسلة وقيود استعمالها
law-duty-safe-conduct = عدم التعرض لمن حضر بسبب ما سبق حضوره
law-duty-safe-conduct-end = ضمان عدم التعرض حتى انقضاء مهلة المغادرة، وهي خمسة عشر يومًا أو ما يُتفق عليه
law-duty-costs-ordinary = تحمل نفقات التنفيذ المعتادة ما لم يُتفق على غير ذلك
law-duty-costs-consult = التشاور بين الدولتين في النفقات الكبيرة أو غير المألوفة
law-duty-records-public = تسليم صور السجلات الحكومية المتاحة للناس
law-duty-request-confirm-in-writing = إثبات الطلب الشفوي كتابة على الفور
law-duty-practice-register = قيد الطلب
law-duty-practice-acknowledge = الإعلام بالوصول
law-duty-practice-completeness = فحص اكتمال الطلب
law-duty-practice-decide-or-ask = البت أو الاستيضاح
law-duty-practice-execute = إنجاز التنفيذ
law-duty-practice-report-status = الإعلام بالحال
law-duty-practice-answer-question = الإجابة عن السؤال
law-duty-practice-answer-enquiry = الإجابة عن الاستفسار

## مدخلات لا تصلح

law-input-too-large = الملف أكبر من الحد ({ $limit }).
law-input-not-json = الملف ليس JSON سليمًا: { $problem }.
law-input-not-the-format = الملف لا يوافق صيغة الطلب: { $problem }.
law-input-too-deep = الملف متداخل أعمق مما تسمح به صيغة الطلب.
law-input-no-such-state = { $path }: «{ $text }» ليس رمز دولة.
law-input-no-such-date = { $path }: «{ $text }» ليس تاريخًا على صورة YYYY-MM-DD.
law-input-no-such-kind = { $path }: «{ $text }» ليس نوعًا معروفًا من الطلبات. المعروف: { $known }.
law-input-unreadable = لا يمكن قراءة { $path }: { $problem }.
law-input-law-folder = لا يمكن استعمال مجلد القانون: { $problem }
law-input-no-such-language = { $path }: «{ $text }» ليست ar ولا en ولا fr.

## ما قد ينقص من وقائع، بالكلمات

law-row-measures = الإجراء { $number }
law-each-measures = كل إجراء
law-row-offences = الجريمة { $number }
law-each-offences = كل جريمة
law-row-persons = الشخص { $number }
law-each-persons = كل شخص
law-row-facts-stated = الواقعة { $number }
law-each-facts-stated = كل واقعة
law-in-row = { $row }: { $fields }
law-fact-of-treaty = { $fact } ({ $instrument })
law-fact-status = هل كانت الدولة ({ $state }) طرفًا
law-fact-channel = القناة التي تشترطها { $state }
law-fact-languages = اللغات التي تقبلها { $state }
law-fact-in-force-between = هل تسري { $instrument } بين الدولتين
law-field-format = صيغة الملف
law-field-kind = نوع الطلب
law-field-requesting-state = الدولة الطالبة
law-field-requested-state = الدولة المطلوب منها
law-field-on = تاريخ الطلب
law-field-title = عنوان الطلب
law-field-language = لغة الطلب
law-field-translations = الترجمات المرافقة للطلب
law-field-form = شكل الطلب (كتابي أو شفوي)
law-field-channel = القناة التي يُرسل بها الطلب
law-field-channel-agreed = هل اتفقت الدولتان على القناة
law-field-requesting-authority = الجهة الطالبة
law-field-requesting-authority-name = اسم الجهة الطالبة
law-field-requesting-authority-functions = صفة الجهة الطالبة
law-field-requesting-authority-contact = جهة اتصال لدى الجهة الطالبة
law-field-requested-authority = الجهة المرسل إليها
law-field-requested-authority-name = اسم الجهة المرسل إليها
law-field-requested-authority-functions = صفة الجهة المرسل إليها
law-field-requested-authority-contact = جهة اتصال لدى الجهة المرسل إليها
law-field-proceedings = الدعوى
law-field-proceedings-stage = هل هي تحقيق أم ملاحقة أم إجراء قضائي
law-field-proceedings-subject = موضوع الدعوى
law-field-proceedings-nature = طبيعة الدعوى
law-field-proceedings-authority = الجهة التي تتولى الدعوى
law-field-proceedings-authority-name = اسم الجهة التي تتولى الدعوى
law-field-proceedings-authority-functions = صفة الجهة التي تتولى الدعوى
law-field-proceedings-authority-contact = جهة اتصال لدى الجهة التي تتولى الدعوى
law-field-proceedings-reference = رقم الدعوى
law-field-legal-basis = السند القانوني
law-field-offences = الجرائم
law-field-offences-title = اسم الجريمة
law-field-offences-concept = أي جرائم المعاهدات هي
law-field-offences-provision = النص الذي يجرّمها
law-field-offences-penalty = العقوبة المقررة
law-field-offences-fiscal = هل تُعد متصلة بأمور مالية أيضًا
law-field-offences-criminal-in-requested-state = هل الفعل مجرَّم في الدولة المطلوب منها أيضًا
law-field-facts = خلاصة الوقائع
law-field-facts-stated = الوقائع واحدة واحدة
law-field-facts-stated-id = العلامة التي تشير بها الإجراءات إليها
law-field-facts-stated-text = ما حدث
law-field-persons = الأشخاص المعنيون
law-field-persons-name = الاسم
law-field-persons-other-names = أسماء وكتابات أخرى
law-field-persons-role = الصفة في القضية
law-field-persons-nationality = الجنسية
law-field-persons-born-on = تاريخ الميلاد أو التأسيس
law-field-persons-location = مكان الوجود
law-field-persons-identity-documents = وثائق الهوية
law-field-persons-legal-person = هل هو شخص اعتباري
law-field-persons-protected = هل الهوية محمية
law-field-measures = الإجراءات المطلوبة
law-field-measures-id = علامته
law-field-measures-purpose = نوع المساعدة
law-field-measures-description = المطلوب بالتحديد
law-field-measures-facts = الوقائع التي يستند إليها
law-field-measures-purpose-of-result = الغرض من نتيجته
law-field-measures-procedure = الكيفية الخاصة المطلوبة
law-field-measures-procedure-reason = سبب طلب تلك الكيفية
law-field-measures-coercive = هل يقتضي إكراهًا
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
law-field-purpose = الغرض من الدليل أو المعلومة أو الإجراء
law-field-confidentiality = اشتراط الكتمان
law-field-confidentiality-required = هل يُشترط الكتمان
law-field-confidentiality-reasons = سبب الكتمان
law-field-urgency = الاستعجال
law-field-urgency-urgent = هل الأمر عاجل
law-field-urgency-reasons = سبب الاستعجال
law-field-urgency-oral-agreed = هل اتفقت الدولتان على طلب شفوي
law-field-deadline = الموعد المقترح
law-field-deadline-on = الموعد المقترح
law-field-deadline-reasons = سبب الموعد المقترح
law-field-assurances = الضمانات المقدمة
law-field-costs = النفقات
law-field-earlier-contacts = الاتصالات والطلبات السابقة
law-field-fictional = هل الطلب افتراضي
law-field-grounds = الأسباب المستند إليها
law-field-reasons = التعليل
law-field-consultations = التشاور مع الدولة الأخرى
law-field-domestic-law-of-the-requested-state = ما يسمح به قانون الدولة المطلوب منها
law-field-entry-into-force = يوم دخول المعاهدة حيز النفاذ

## كلمات تحيط بالنتائج

law-verdict = { $verdict ->
    [satisfied] مستوفى
    [not_satisfied] غير مستوفى
    [conflict] تعارض
   *[other] غير محسوم
}
law-words-missing = ينقص العلم بـ: { $facts }
law-words-mend = المعالجة: { $mend }
law-words-note = ملاحظة على النص: { $note }
law-words-see = انظر أيضًا: { $places }
law-words-practice = ممارسة، لا إخلال
law-words-unverified = لم يُتحقق منه لدى الوديع
law-words-binding = { $bound ->
    [true] سارية بين الدولتين
    [false] غير سارية بين الدولتين
   *[other] غير محسوم
}
