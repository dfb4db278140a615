## ما يربط دولتين

law-basis-in-force = الدولة ({ $state }) ملتزمة منذ { $day }.
law-basis-before-entry = الدولة ({ $state }) لا تلتزم إلا من { $day }.
law-basis-before-general = لم تدخل الاتفاقية حيز النفاذ قبل { $day }.
law-basis-before-national-act = لم يكن بوسع الدولة ({ $state }) أن تودع قبل تصديقها الوطني في { $day }.
law-basis-deposit-unknown = الدولة ({ $state }) مدرجة طرفًا، لكن تاريخ إيداعها غائب عن كل مصدر لدينا.
law-basis-dates-disagree = الحساب وقائمة الأطراف يختلفان، بين { $earliest } و{ $latest }، بشأن الدولة ({ $state }).
law-basis-ended = انتهى التزام الدولة ({ $state }) في { $day }.
law-basis-end-unknown = كانت الدولة ({ $state }) طرفًا ثم خرجت في يوم لا يذكره أي مصدر.
law-basis-not-listed = الدولة ({ $state }) ليست طرفًا بحسب قائمة كاملة حتى { $day }.
law-basis-list-ends = الدولة ({ $state }) غير مدرجة طرفًا، والقائمة لا تفيد بعد { $day }.
law-basis-not-open = الاتفاقية غير مفتوحة لانضمام { $state }.
law-basis-unverified = لم يُتحقق لدى الوديع مما ذُكر عن الدولة ({ $state }). المصدر: { $source }.
law-assumption-list = قائمة الأطراف كاملة حتى { $day } فقط: { $instrument }.
law-assumption-other-treaties = لا تتضمن هذه المدونة سوى المعاهدات المذكورة، وقد تسري بين الدولتين معاهدة ثنائية أو المعاملة بالمثل.
law-fact-deposit = تاريخ إيداع وثيقة التصديق أو الانضمام ({ $state })
law-fact-entry = يوم سريان الاتفاقية على الدولة ({ $state })
law-fact-end = يوم انتهاء التزام الدولة ({ $state })
law-fact-party-list = هل كانت الدولة ({ $state }) طرفًا في { $day }
law-fact-general-entry = يوم دخول الاتفاقية حيز النفاذ
law-fact-state = أي دولة هي { $path }
law-force-yes = سارية بين الدولتين: { $instrument }.
law-force-unknown = لا يُعرف هل هذه الاتفاقية سارية بين الدولتين: { $instrument }.
law-force-no = غير سارية بين الدولتين: { $instrument }. ولا تربطهما معاهدة أخرى في هذه المدونة.
law-relation-alone = لا معاهدة مساعدة أخرى في هذه المدونة تربط الدولتين، فالمادة سارية.
law-relation-undetermined = أي المادتين يسري أمر غير محسوم ما دام نفاذ إحدى المعاهدات مجهولًا (إلى جانبها: { $others }).
law-relation-kept = المعاهدتان ساريتان معًا؛ تبقى هذه المادة واجبة التطبيق متى سهلت التعاون (إلى جانبها: { $others }).
law-relation-gives-way = تتنحى هذه الفقرات أمام ما يقابلها في معاهدة أخرى ({ $others }) ما لم تتفق الدولتان على تطبيقها، ولا يُعرف اتفاق كهذا.

## مضمون الطلب

law-content = { $content ->
    [requesting_authority] السلطة الطالبة
    [proceedings] موضوع الإجراءات وطبيعتها ومن يتولاها وصفته
    [facts] ملخص الوقائع
    [assistance_sought] وصف كل ما هو مطلوب
    [persons] هوية الأشخاص المعنيين ومكانهم وجنسيتهم
    [purpose] الغرض من الدليل أو المعلومة أو الإجراء
    [result_purpose] ما سيثبته كل تدبير أو يخدمه
    [offence_text] اسم الجريمة ونصها القانوني
    [penalty] العقوبة المقررة
    [stated_basis] الأساس القانوني
    [requested_authority] السلطة الموجَّه إليها الطلب
    [contact] جهة اتصال
    [urgency_reason] سبب الاستعجال
    [confidentiality_reason] سبب السرية
    [deadline_reason] سبب الموعد المقترح
    [assurances] التعهدات (المعاملة بالمثل وحدود الاستعمال وإعادة الأصول)
    [search_details] ما يحمل على الاعتقاد بوجود الشيء المطلوب تفتيشه أو حجزه هناك
    [hearing_details] من يُسمع وعم يُسأل، ومكانه متى عُرف
    [bank_records_details] المصرف والحساب أو صاحبه والمدة، وأنواع السجلات متى أمكن
    [service_details] الورقة المراد تبليغها ومن تُبلَّغ إليه، وموعد الجلسة إن كانت تدعو إلى جلسة
    [site_details] مكان الشيء أو الموقع
    [appearance_details] من يُطلب حضوره، ويوم الجلسة متى عُرف
   *[other] ما تشترطه هذه الفقرة
}
law-content-missing = ينقص الطلب: { law-content }.
law-content-present = يتضمن الطلب: { law-content }.
law-content-not-needed = لا يلزم هنا: { law-content }.
law-content-perhaps-needed = لا يُعرف هل يلزم هذا هنا: { law-content }.
law-content-where-possible = يُضاف متى أمكن: { law-content }. غيابه ليس إخلالًا.
law-practice-missing = تطلب الممارسة أيضًا: { law-content }.
law-practice-loose-measures = تدابير لا تستند إلى واقعة مذكورة: { $paths }.
law-practice-measures-rest = كل تدبير يستند إلى واقعة مذكورة.
law-practice-procedure-reason = إجراء خاص مطلوب دون تعليل: { $paths }.
law-practice-procedures-explained = كل إجراء خاص مطلوب معلَّل.
law-practice-dual-criminality = لم يُبيَّن أن الفعل مجرَّم أيضًا في الدولة متلقية الطلب: { $paths }.
law-practice-dual-criminality-shown = يبيّن الطلب أن الفعل نفسه مجرَّم في الدولتين.

## نطاق المعاهدة

law-stage = { $stage ->
    [investigation] تحقيق
    [prosecution] ملاحقة
    [judicial_proceeding] إجراءات قضائية
    *[other] إجراءات
}
law-scope-stage = قُدم الطلب من أجل: { law-stage }.
law-scope-stage-unknown = لا يبيّن الطلب هل قُدم من أجل تحقيق أم ملاحقة أم إجراءات قضائية.
law-scope-offence-covered = جريمة واحدة على الأقل تشملها المعاهدة.
law-scope-offence-unknown = لا يُعرف هل تشمل المعاهدة الجريمة المذكورة.
law-scope-legal-persons = شخص اعتباري معني بالطلب: تمتد المساعدة إلى ما يسمح به قانون الدولة متلقية الطلب.
law-purpose-listed = غرض تذكره المعاهدة، للتدابير: { $measures }.
law-purpose-if-lawful = ممكن ما لم يمنعه قانون الدولة متلقية الطلب، وهو غير معلوم هنا، للتدابير: { $measures }.
law-purpose-unknown = تدبير واحد على الأقل لا يبيّن غرضه من بين ما تذكره المعاهدة.

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
law-channel-another-required = القناة المختارة: { law-channel-name }، والدولة متلقية الطلب أعلنت أنها تشترط: { law-channel-required-name }.
law-channel-if-required = لا تُفتح هذه القناة ({ law-channel-name }) إلا إذا اشترطتها الدولة متلقية الطلب، ولا نعرف إعلانًا بذلك.
law-channel-not-named = لا تذكر الفقرة هذه القناة: { law-channel-name }.
law-channel-urgent-only = لا تُفتح هذه القناة ({ law-channel-name }) إلا عند الاستعجال وباتفاق الدولتين.
law-channel-urgent-unknown = تُفتح هذه القناة ({ law-channel-name }) عند الاستعجال وبالاتفاق، ولا يُعرف هل تحقق ذلك.
law-channel-urgent-agreed = الأمر مستعجل والدولتان متفقتان: القناة مفتوحة ({ law-channel-name }).
law-form-name = { $form ->
    [written] كتابةً
    [written_record] بوسيلة تترك أثرًا مكتوبًا
    *[other] كتابةً
}
law-form-written = قُدم الطلب { law-form-name }.
law-form-unknown = لا يُعرف الشكل الذي قُدم به الطلب.
law-form-oral-not-open = لا يجوز الطلب الشفوي إلا عند الاستعجال وباتفاق الدولتين.
law-form-oral-unknown = لا يُعرف هل الأمر مستعجل وهل قبلت الدولتان الطلب الشفوي.
law-form-oral-confirm = الطلب الشفوي جائز هنا، على أن يُؤكَّد كتابةً على الفور.
law-language-notified = اللغة المستعملة ({ $language }) مما أخطرت الدولة متلقية الطلب بقبوله.
law-language-own = اللغة المستعملة ({ $language }) لغة رسمية للدولة متلقية الطلب، ولا نعرف لها إخطارًا باللغات.
law-language-not-notified = لا لغة من لغات الطلب مما أخطرت الدولة متلقية الطلب بقبوله.
law-language-unknown = لا يُعرف هل تقبل الدولة متلقية الطلب لغة الطلب.
law-language-unstated = لا يذكر الطلب لغته.

## الرفض والإرجاء

law-ground = { $ground ->
    [not_in_conformity] عدم تقديم الطلب وفقًا للأحكام
    [essential_interests] المصالح الأساسية
    [prohibited_for_similar_offence] حظر التدبير بشأن جريمة داخلية مماثلة
    [contrary_to_legal_system] مخالفة النظام القانوني
    [no_dual_criminality] غياب ازدواجية التجريم
    [de_minimis] قلة أهمية الأمر
    [available_elsewhere] توافر المساعدة بموجب أحكام أخرى
    [bank_secrecy] السرية المصرفية
    [fiscal_matters] المسائل المالية
    [interferes_with_proceedings] التعارض مع إجراءات جارية
    *[other] سبب آخر
}
law-refusal-no-ground = لم يُذكر سبب للرفض.
law-refusal-ground-unlisted = لا تذكر أي فقرة هذا السبب للرفض: { law-ground }.
law-refusal-ground-open = تجيز الفقرة الرفض لهذا السبب: { law-ground }.
law-refusal-dual-open = تجيز الفقرة هذا الرفض لغياب ازدواجية التجريم.
law-refusal-coercion-unknown = لا يُعرف هل يقتضي المرفوض إجراءً قسريًا، والمساعدة التي لا تنطوي عليه واجبة حتى عند غياب ازدواجية التجريم.
law-refusal-non-coercive-owed = غياب ازدواجية التجريم لا يبرر رفض مساعدة لا تنطوي على إجراء قسري.
law-refusal-conduct-criminal = الفعل نفسه مجرَّم في الدولة متلقية الطلب وإن اختلف اسمه: ازدواجية التجريم متحققة.
law-refusal-conduct-not-criminal = الفعل نفسه غير مجرَّم في الدولة متلقية الطلب.
law-refusal-barred = لا يجوز الرفض لهذا السبب أبدًا: { law-ground }.
law-refusal-barred-alone = لا يجوز الرفض لهذا السبب وحده: { law-ground }.
law-refusal-not-alone = هذا السبب ({ law-ground }) ليس وحده، فيقوم الرفض بالأسباب الأخرى أو يسقط.
law-refusal-reasons-given = الرفض معلَّل.
law-refusal-reasons-missing = الرفض غير معلَّل، والتعليل واجب في كل رفض.
law-consultation-held = جرى التشاور مع الدولة الطالبة.
law-consultation-unanswered = فُتحت المشاورة ولم يُرد عليها ولم تُختتم بعد.
law-consultation-missing-refusal = يجب التشاور مع الدولة الطالبة قبل الرفض لهذه الأسباب.
law-consultation-missing-postponement = يجب التشاور مع الدولة الطالبة قبل الإرجاء.
law-postponement-open = يجوز إرجاء التنفيذ لتعارضه مع إجراءات جارية.
law-postponement-not-named = تجيز الفقرة الإرجاء للتعارض مع إجراءات جارية، ولا يُعرف هل يجوز لهذا السبب: { law-ground }.

## كيف يُصلح

law-mend-add = أضف: { $paths }.
law-mend-add-where-possible = أضف إن أمكن: { $paths }.
law-mend-state = بيّن: { $paths }.
law-mend-channel = أرسل الطلب عبر { law-channel-required-name }.
law-mend-write = حرّر الطلب كتابةً.
law-mend-translate = أرفق ترجمة إلى إحدى اللغات: { $languages }.
law-mend-other-basis = استند إلى معاهدة أخرى أو إلى المعاملة بالمثل واذكر ذلك.
law-mend-consult = افتح مشاورة، ثم انتظر الرد أو اختتمها مبيّنًا ما أسفرت عنه.
law-mend-drop-ground = تخلَّ عن هذا السبب.
law-mend-reasons = اكتب تعليل الرفض.
law-mend-render-non-coercive = قدّم المساعدة التي لا تنطوي على إجراء قسري، أو استند إلى استثناء تذكره الفقرة.
law-mend-weigh-conduct = انظر إلى الفعل نفسه لا إلى اسمه.
law-mend-postponement-ground = نفّذ الطلب، أو تشاور في رفض معلَّل.

## ما يترتب

law-duty-channel-prompt-execution = تنفيذ الطلب أو إحالته على وجه السرعة
law-duty-channel-encourage-execution = حث السلطة المنفذة على سرعة التنفيذ وحسنه
law-duty-execution-procedure = اتباع الإجراء المطلوب متى أمكن ولم يمنعه القانون
law-duty-execution-prompt = التنفيذ في أقرب وقت مع مراعاة المواعيد المقترحة بالقدر الذي تطلبه الفقرة
law-duty-use-limitation = حصر استعمال الدليل ونقله في القضية المذكورة في الطلب ما لم يُؤذن مسبقًا بغير ذلك
law-duty-use-exculpatory-notice = إخطار الدولة المقدِّمة قبل كشف ما يبرئ متهمًا، والتشاور إن طُلب
law-duty-use-exculpatory-report = إبلاغ الدولة المقدِّمة دون إبطاء بما كُشف
law-duty-confidentiality-keep = الحفاظ على سرية الطلب ومضمونه إلا بقدر ما يلزم للتنفيذ
law-duty-confidentiality-notice = إبلاغ الدولة الطالبة سريعًا بتعذر الحفاظ على السرية
law-duty-refusal-reasons = تعليل الرفض
law-duty-status-answer = الرد على الاستفسارات المعقولة عن سير الطلب
law-duty-status-no-longer-needed = إبلاغ الدولة متلقية الطلب سريعًا بانتفاء الحاجة إلى المساعدة
law-duty-dual-criminality-purposes = مراعاة أهداف الاتفاقية عند غياب ازدواجية التجريم
law-duty-consultation-before-refusal = التشاور مع الدولة الطالبة قبل الرفض لسبب تعدده المادة (مطابقة الطلب، المصالح الأساسية، الحظر بشأن جريمة مماثلة، النظام القانوني)
law-duty-consultation-before-postponement = التشاور مع الدولة الطالبة قبل الإرجاء بسبب إجراءات جارية
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
law-duty-costs-ordinary = تحمل نفقات التنفيذ العادية ما لم يُتفق على غير ذلك
law-duty-costs-consult = التشاور بين الدولتين في النفقات الكبيرة أو غير العادية
law-duty-records-public = تسليم صور السجلات الحكومية المتاحة للناس
law-duty-request-confirm-in-writing = تأكيد الطلب الشفوي كتابةً على الفور
law-duty-practice-register = تسجيل الطلب
law-duty-practice-acknowledge = الإشعار بالاستلام
law-duty-practice-completeness = التحقق من استيفاء الطلب
law-duty-practice-decide-or-ask = البت أو طلب ما ينقص
law-duty-practice-execute = إنجاز التنفيذ
law-duty-practice-report-status = الإفادة بحالة الطلب
law-duty-practice-answer-question = الرد على السؤال
law-duty-practice-answer-enquiry = الرد على الاستفسار

## مدخلات لا تصلح

law-input-too-large = الملف أكبر من الحد ({ $limit }).
law-input-not-json = الملف ليس JSON سليمًا: { $problem }.
law-input-not-the-format = الملف لا يوافق صيغة الطلب: { $problem }.
law-input-too-deep = الملف متداخل أعمق مما تسمح به صيغة الطلب.
law-input-no-such-state = { $path }: «{ $text }» ليس رمزًا من حرفين لأي دولة.
law-input-state-in-capitals = { $path }: «{ $text }» مكتوب بحروف صغيرة. تُكتب رموز الدول بحروف لاتينية كبيرة مثل TN.
law-input-same-state = ذُكرت «{ $text }» مرتين. يلزم ذكر دولتين مختلفتين.
law-input-no-such-date = { $path }: «{ $text }» ليس تاريخًا على صورة YYYY-MM-DD.
law-input-no-such-kind = { $path }: «{ $text }» ليس نوعًا معروفًا من الطلبات. المعروف: { $known }.
law-input-unreadable = لا يمكن قراءة { $path }: { $problem }.
law-input-law-folder = لا يمكن استعمال مجلد القانون: { $problem }
law-input-no-such-language = { $path }: «{ $text }» ليست ar ولا en ولا fr.

## ما قد ينقص من وقائع، بالكلمات

law-row-measures = التدبير { $number }
law-each-measures = كل تدبير
law-row-offences = الجريمة { $number }
law-each-offences = كل جريمة
law-row-persons = الشخص { $number }
law-each-persons = كل شخص
law-row-facts-stated = الواقعة { $number }
law-each-facts-stated = كل واقعة
law-in-row = { $row }: { $fields }
law-fact-of-treaty = { $fact } ({ $instrument })
law-fact-status = هل كانت الدولة ({ $state }) طرفًا
law-fact-channel = القناة التي تشترطها الدولة ({ $state })
law-fact-languages = اللغات التي تقبلها الدولة ({ $state })
law-fact-in-force-between = هل الاتفاقية سارية بين الدولتين ({ $instrument })
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
law-field-channel-agreed = هل اتفقت الدولتان على القناة
law-field-requesting-authority = السلطة الطالبة
law-field-requesting-authority-name = اسم السلطة الطالبة
law-field-requesting-authority-functions = اختصاص السلطة الطالبة
law-field-requesting-authority-contact = جهة اتصال لدى السلطة الطالبة
law-field-requested-authority = السلطة الموجَّه إليها الطلب
law-field-requested-authority-name = اسم السلطة الموجَّه إليها الطلب
law-field-requested-authority-functions = اختصاص السلطة الموجَّه إليها الطلب
law-field-requested-authority-contact = جهة اتصال لدى السلطة الموجَّه إليها الطلب
law-field-proceedings = الإجراءات
law-field-proceedings-stage = هل هي تحقيق أم ملاحقة أم إجراءات قضائية
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
law-field-offences-fiscal = هل هي متصلة أيضًا بأمور مالية
law-field-offences-criminal-in-requested-state = هل الفعل مجرَّم في الدولة متلقية الطلب أيضًا
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
law-field-persons-legal-person = هل هو شخص اعتباري
law-field-persons-protected = هل الهوية مشمولة بالحماية
law-field-measures = التدابير المطلوبة
law-field-measures-id = مرجعه
law-field-measures-purpose = نوع المساعدة
law-field-measures-description = المطلوب بالتحديد
law-field-measures-facts = الوقائع التي يستند إليها
law-field-measures-purpose-of-result = الغرض من نتيجته
law-field-measures-procedure = الإجراء الخاص المطلوب اتباعه
law-field-measures-procedure-reason = سبب طلب ذلك الإجراء
law-field-measures-coercive = هل يقتضي إجراءً قسريًا
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
law-field-confidentiality = اشتراط السرية
law-field-confidentiality-required = هل تُشترط السرية
law-field-confidentiality-reasons = سبب السرية
law-field-urgency = الاستعجال
law-field-urgency-urgent = هل الأمر عاجل
law-field-urgency-reasons = سبب الاستعجال
law-field-urgency-oral-agreed = هل اتفقت الدولتان على طلب شفوي
law-field-deadline = الموعد المقترح
law-field-deadline-on = الموعد المقترح
law-field-deadline-reasons = سبب الموعد المقترح
law-field-assurances = التعهدات المقدمة
law-field-costs = النفقات
law-field-earlier-contacts = الاتصالات والطلبات السابقة
law-field-fictional = هل الطلب مثال من نسج الخيال
law-field-grounds = الأسباب المستند إليها
law-field-reasons = التعليل
law-field-consultations = التشاور مع الدولة الأخرى
law-field-domestic-law-of-the-requested-state = ما يسمح به قانون الدولة متلقية الطلب
law-field-entry-into-force = يوم دخول المعاهدة حيز النفاذ

## كلمات تحيط بالنتائج

law-verdict = { $verdict ->
    [satisfied] مستوفى
    [not_satisfied] غير مستوفى
    [conflict] تعارض
   *[other] غير محسوم
}
law-words-missing = غير معلوم: { $facts }
law-words-mend = المطلوب: { $mend }
law-words-note = ملاحظة على النص: { $note }
law-words-see = انظر أيضًا: { $places }
law-words-practice = ممارسة، لا إخلال
law-words-unverified = لم يُتحقق منه لدى الوديع
law-words-binding = { $bound ->
    [true] سارية بين الدولتين
    [false] غير سارية بين الدولتين
   *[other] غير محسوم
}
