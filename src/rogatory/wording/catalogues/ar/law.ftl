## ما يربط دولتين

law-basis-in-force = الدولة ({ $state }) ملتزمة منذ { $day }.
law-basis-before-entry = الدولة ({ $state }) لا تلتزم إلا من { $day }.
law-basis-before-general = لم تدخل الاتفاقية حيز النفاذ قبل { $day }.
law-basis-before-adoption = لم تُعتمد الاتفاقية إلا في { $day } ولم تُلزم أحدًا قبله.
law-basis-entry-unknown = لا يُعرف متى دخلت الاتفاقية حيز النفاذ.
law-basis-before-national-act = لم يكن بوسع الدولة ({ $state }) أن تودع قبل تصديقها الوطني في { $day }.
law-basis-deposit-unknown = الدولة ({ $state }) مدرجة طرفًا، لكن تاريخ إيداعها غائب عن كل مصدر لدينا.
law-basis-dates-disagree = الحساب وقائمة الأطراف يختلفان، بين { $earliest } و{ $latest }، بشأن الدولة ({ $state }).
law-basis-ended = انتهى التزام الدولة ({ $state }) في { $day }.
law-basis-end-unknown = كانت الدولة ({ $state }) طرفًا ثم خرجت في يوم لا يذكره أي مصدر.
law-basis-not-listed = الدولة ({ $state }) ليست طرفًا بحسب قائمة كاملة حتى { $day }.
law-basis-listed-otherwise = { $status ->
    [signatory] تذكر القائمة المؤرخة في { $day } { $state } موقِّعةً لا طرفًا، ولا يُعلم ما كان بعد ذلك.
   *[other] لا تذكر القائمة المؤرخة في { $day } { $state } بين الأطراف، ولا يُعلم ما كان بعد ذلك.
}
law-basis-list-ends = الدولة ({ $state }) غير مدرجة طرفًا، والقائمة لا تفيد بعد { $day }.
law-basis-not-open = الاتفاقية غير مفتوحة لانضمام { $state }.
law-basis-unverified = لم يُتحقق لدى الوديع مما ذُكر عن الدولة ({ $state }). المصدر: { $source }.
law-conduct-within = كانت الاتفاقية ملزمة للدولتين في { $day }، يوم ارتكاب الأفعال.
law-conduct-unknown = لا يُعرف هل كانت الاتفاقية ملزمة للدولتين في { $day }، يوم ارتكاب الأفعال.
law-conduct-before = لم تكن الاتفاقية ملزمة للدولتين في { $day }، يوم ارتكاب الأفعال، ولا تبيّن هل تسري على أفعال كهذه.
law-conduct-later = اليوم المذكور للأفعال، { $day }، لاحق لليوم المطلوب قانونه.
law-basis-not-held = يستند الطلب إلى { $text }، وهو ليس من المعاهدات المحفوظة هنا، فلم يمكن وزنه به.
law-basis-not-binding = يستند الطلب إلى معاهدة غير سارية بين الدولتين: { $instrument }.
law-basis-beside-the-matter = يستند الطلب إلى معاهدة لا تشمله: { $instrument }.
law-assumption-list = قائمة الأطراف كاملة حتى { $day } فقط: { $instrument }.
law-assumption-other-treaties = لا تتضمن هذه المدونة سوى المعاهدات المذكورة، وقد تسري معها معاهدة أخرى بين دول عدة (كاتفاقية الرياض العربية للتعاون القضائي لسنة 1983) أو بين هاتين الدولتين، أو المعاملة بالمثل؛ وإذا سرت معاهدة مساعدة قُدمت على الفقرات التي تفسح لها.
law-assumption-organized-crime = لا تسري اتفاقيات الجريمة المنظمة إلا على ما تحدده موادها بشأن النطاق من جرائم وجماعات، ويُبت في ذلك بحسب وقائع الطلب لا هنا.
law-fallback-beside = حيث لا تكفي المعاهدات تبقى المعاملة بالمثل وقانون الدولة متلقية الطلب.
law-fallback-perhaps = إذا لم تكن أي من هذه المعاهدات ملزمة فلا يبقى سوى المعاملة بالمثل وقانون الدولة متلقية الطلب.
law-fallback-needed = لا معاهدة في هذه المدونة تربط الدولتين، فتبقى المعاملة بالمثل وقانون الدولة متلقية الطلب.
law-fallback-unknown = لا يُعرف هنا ما يسمح به قانون الدولة متلقية الطلب دون معاهدة.
law-force-yes = سارية بين الدولتين: { $instrument }.
law-force-unknown = لا يُعرف هل هذه الاتفاقية سارية بين الدولتين: { $instrument }.
law-force-no = غير سارية بين الدولتين: { $instrument }. ولا تربطهما معاهدة أخرى في هذه المدونة.
law-relation-alone = لا معاهدة مساعدة أخرى في هذه المدونة تربط الدولتين، فالمادة سارية ما لم تربطهما معاهدة ليست فيها.
law-relation-undetermined = أي المادتين يسري أمر غير محسوم ما دام نفاذ إحدى المعاهدات مجهولًا (إلى جانبها: { $others }).
law-relation-kept = المعاهدتان ساريتان معًا؛ تبقى هذه المادة واجبة التطبيق متى سهلت التعاون (إلى جانبها: { $others }).
law-relation-gives-way = تتنحى هذه الفقرات أمام ما يقابلها في معاهدة أخرى ({ $others }) ما لم تتفق الدولتان على تطبيقها، ولا يُعرف اتفاق كهذا.
law-relation-agreed = اتفقت الدولتان على تطبيق هذه الفقرات إلى جانب المعاهدة الأخرى ({ $others }).
law-relation-not-agreed = لا تطبق الدولتان هذه الفقرات، بل ما يقابلها في المعاهدة الأخرى ({ $others }).
law-relation-more-effective = المعاهدتان ساريتان معًا، وتُطبَّق أكثرهما فعالية للتعاون، ولا يُعرف هنا أيتهما هي (إلى جانبها: { $others }).
law-relation-domestic-conditions = يخضع المطلوب أيضًا لشروط قانون الدولة متلقية الطلب، وهي غير معلومة هنا.
law-relation-offences-included = تُعد جرائم هذه المعاهدة مدرجة في عداد الجرائم الخاضعة للتسليم في كل معاهدة تسليم بين الدولتين.
law-relation-without-treaty = تخضع هذه الجرائم للتسليم بين الدول التي لا تجعله مشروطًا بوجود معاهدة.
law-relation-treaty-required = يقول الطلب إن الدولة متلقية الطلب تشترط معاهدة للتسليم، فلا تسري الفقرة.
law-relation-treaty-basis = إذا جعلت الدولة متلقية الطلب هذه التدابير مشروطة بوجود معاهدة، فهذه أساسها اللازم والكافي.

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
   *[other] { $paths }
}
law-content-missing = ينقص الطلب: { law-content }.
law-content-present = يتضمن الطلب: { law-content }.
law-content-not-needed = لا يلزم هنا: { law-content }.
law-content-perhaps-needed = لا يُعرف هل يلزم هذا هنا: { law-content }.
law-content-where-possible = يُضاف متى أمكن: { law-content }. غيابه ليس إخلالًا.
law-rule-met = مستوفى: { $provision }
law-rule-not-met = غير مستوفى على ما ذُكر من وقائع: { $provision }
law-rule-unknown = لا يُعرف هل هذا مستوفى: { $provision }
law-agreement-named = هذا الحكم يدعو ولا يُلزم، والطلب يذكر ما يقوم عليه من اتفاق أو قرار: { $provision }
law-agreement-needed = هذا الحكم يدعو ولا يُلزم: { $provision } اذكر الاتفاق أو القرار المتخذ في هذه القضية.
law-facts-contradict = هذه البيانات متناقضة: { $paths }.
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

## التسليم وازدواجية التجريم

law-dual-met = الجريمة { $number }: الفعل مجرَّم في الدولتين.
law-dual-not-met = الجريمة { $number }: الفعل، على ما ذُكر، غير مجرَّم في الدولة متلقية الطلب.
law-dual-unknown = الجريمة { $number }: لا يُعرف هل الفعل مجرَّم في الدولة متلقية الطلب أيضًا.
law-dual-no-offence = لا يذكر الطلب جريمة، فلا يُعرف هل الفعل مجرَّم في الدولتين.
law-element-shown = الوقائع المذكورة تثبت هذا الركن.
law-element-absent = يخلو الفعل من هذا الركن.
law-element-contradicted = يقول الطلب عن هذا الركن إنه منتفٍ وإن وقائع مذكورة تثبته.
law-element-open = لا واقعة مذكورة تثبت هذا الركن بعد.
law-extradition-under-treaty = تربط الدولتين معاهدة تسليم يمكن أن يستند إليها الطلب.
law-extradition-basis-taken = أعلنت الدولة ({ $state }) أنها تعد هذه المعاهدة الأساس القانوني للتسليم.
law-extradition-basis-declined = أعلنت الدولة ({ $state }) أنها لا تعد هذه المعاهدة الأساس القانوني للتسليم.
law-extradition-without-treaty = لا تجعل الدولة متلقية الطلب التسليم مشروطًا بوجود معاهدة، فلا حاجة إليها.
law-extradition-basis-unknown = لا يُعرف الأساس القانوني الذي يمكن أن يقوم عليه التسليم هنا.

## الولاية القضائية

law-jurisdiction-given = { $optional ->
    [yes] تقيم الوقائع للدولة ({ $state }) هذا الأساس للولاية القضائية متى نص عليه قانونها: { law-claim }.
   *[no] تقيم الوقائع للدولة ({ $state }) هذا الأساس للولاية القضائية: { law-claim }.
}
law-jurisdiction-not-given = لا تقيم الوقائع للدولة ({ $state }) هذا الأساس للولاية القضائية: { law-claim }.
law-jurisdiction-unknown = لا يُعرف هل تقيم الوقائع للدولة ({ $state }) هذا الأساس للولاية القضائية: { law-claim }.
law-jurisdiction-alone = لا تتخذ دولة أخرى إجراءات بشأن السلوك ذاته، فلا مشاورة لازمة.
law-jurisdiction-consult = تتخذ دول عدة إجراءات بشأن السلوك ذاته ({ $states })، فتتشاور سلطاتها حسب الاقتضاء لتنسيق ما تتخذه.
law-jurisdiction-others-unknown = لا يُعرف أي الدول تتخذ إجراءات بشأن السلوك ذاته.

## الرفض والإرجاء

law-refusal-no-ground = لم يُذكر سبب للرفض.
law-refusal-ground-unlisted = لا تذكر أي فقرة هذا السبب للرفض: { law-ground }. ولا يُعرف هنا هل يقوم به قانون الدولة متلقية الطلب أو معاهدة أخرى.
law-refusal-ground-postpones = يجيز هذا السبب إرجاء التنفيذ ولم يُذكر للرفض: { law-ground }.
law-refusal-ground-beside-dual = لم يُذكر هذا السبب إلا إلى جانب انتفاء ازدواجية التجريم: { law-ground }.
law-refusal-national-not-alone = المواطن الذي لا يُسلَّم لهذا السبب وحده يُحال إلى سلطات الدولة متلقية الطلب. والعبرة بما إذا كانت الأسباب الأخرى تحمل الرفض وحدها.
law-mend-postpone-instead = اسأل عما يقوله القانون في إرجاء التنفيذ لهذا السبب.
law-refusal-ground-open = تجيز الفقرة الرفض لهذا السبب: { law-ground }.
law-refusal-barred-if-permitted = متى كانت المعاهدة هي الأساس وأجاز قانون الدولة متلقية الطلب ذلك فلا يصلح هذا السبب للرفض، ولا يُعلم هنا هل يجيزه: { law-ground }.
law-refusal-ground-closed = لا يجيز الحكم الرفض إلا للأسباب التي يذكرها، وليس هذا منها: { law-ground }.
law-refusal-mandatory = لا يترك الحكم خيارًا، فيُرفض الطلب لهذا السبب: { law-ground }.
law-refusal-dual-open = تجيز الفقرة هذا الرفض لغياب ازدواجية التجريم.
law-refusal-coercion-unknown = لا يُعرف هل يقتضي المرفوض إجراءً قسريًا، والمساعدة التي لا تنطوي عليه واجبة حتى عند غياب ازدواجية التجريم.
law-refusal-non-coercive-owed = غياب ازدواجية التجريم لا يبرر رفض مساعدة لا تنطوي على إجراء قسري.
law-refusal-conduct-criminal = الفعل نفسه مجرَّم في الدولة متلقية الطلب وإن اختلف اسمه: ازدواجية التجريم متحققة.
law-refusal-conduct-not-criminal = الفعل نفسه غير مجرَّم في الدولة متلقية الطلب.
law-refusal-barred = لا يجوز الرفض لهذا السبب أبدًا: { law-ground }.
law-refusal-barred-alone = لا يجوز الرفض لهذا السبب وحده: { law-ground }.
law-refusal-not-alone = هذا السبب ({ law-ground }) ليس وحده، فيقوم الرفض بالأسباب الأخرى أو يسقط.
law-refusal-national-prosecuted = الجنسية هي السبب الوحيد، والقضية تحال إلى الملاحقة بدلًا من التسليم.
law-refusal-national-let-go = الجنسية هي السبب الوحيد، ولا تحال القضية للملاحقة، وإحالتها واجبة متى طلبتها الدولة الطالبة.
law-refusal-national-unknown = الجنسية هي السبب الوحيد، ولا يُعرف هل تحال القضية للملاحقة.
law-refusal-reasons-given = الرفض معلَّل.
law-refusal-reasons-missing = الرفض غير معلَّل، والتعليل واجب في كل رفض.
law-consultation-held = جرى التشاور مع الدولة الطالبة.
law-consultation-unanswered = فُتحت المشاورة ولم يُرد عليها ولم تُختتم بعد.
law-consultation-missing-refusal = يجب التشاور مع الدولة الطالبة قبل الرفض لهذه الأسباب.
law-consultation-missing-postponement = يجب التشاور مع الدولة الطالبة قبل الإرجاء.
law-heard = أُتيحت للدولة الطالبة فرصة عرض آرائها.
law-hearing-where-appropriate = يُتشاور مع الدولة الطالبة وتُسمع آراؤها قبل الرفض حيثما اقتضى الأمر، وليس هنا ما يفيد بحصول ذلك.
law-lifting-open = تجيز الفقرة رفع التدبير المؤقت لهذا السبب: { law-ground }.
law-lifting-unheard = تُتاح للدولة الطالبة قبل رفع التدبير، حيثما أمكن، فرصة بيان ما يدعو إلى إبقائه، وليس هنا ما يفيد بحصول ذلك.
law-postponement-open = يجوز إرجاء التنفيذ لتعارضه مع إجراءات جارية.
law-postponement-not-named = تجيز الفقرة الإرجاء للتعارض مع إجراءات جارية، ولا يُعرف هل يجوز لهذا السبب: { law-ground }.

## إذا انسحبت دولة من المعاهدة

law-withdrawal-saved = قُدم الطلب قبل سريان الانسحاب في { $day }، فيستمر بموجب المعاهدة إن كانت تلزم الدولتين حين قُدم.
law-withdrawal-if-bound = قُدم الطلب قبل سريان الانسحاب في { $day }، ولا يستمر بموجب المعاهدة إلا إذا كانت الدولة ملتزمة بها حين قُدم، وذلك غير معلوم.
law-withdrawal-not-bound = لم تكن المعاهدة تلزم الدولة في { $day }، يوم قُدم الطلب، فلا يصح أن يستند إليها.
law-withdrawal-silent = يسري الانسحاب في { $day }، ولا تبيّن المعاهدة مصير طلب قُدم قبله.
law-withdrawal-too-late = يسري الانسحاب في { $day }، ولا يصح أن يستند إلى المعاهدة طلب قُدم في ذلك اليوم أو بعده.
law-withdrawal-no-rule = ليس في المعاهدة حكم للانسحاب منها، ومصير الطلب غير محسوم.

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
law-mend-meet = تحقق من هذا وعدّل ما يمكن تعديله: { $paths }.
law-mend-contradiction = صحّح الخطأ: { $paths }.
law-mend-agree = اذكر الاتفاق أو القرار المتخذ في هذه القضية: { $paths }.
law-mend-dual-criminality = بيّن أن الفعل نفسه مجرَّم في الدولة متلقية الطلب أيًا كان اسمه، أو استبعد هذه الجريمة.
law-mend-hear = أتح للدولة الطالبة فرصة عرض آرائها.
law-mend-prosecute = أحِل القضية دون إبطاء لا مسوغ له إلى السلطات المختصة بقصد الملاحقة.

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
law-duty-channel-notice = إبلاغ الوديع بالسلطة المركزية المعينة
law-duty-request-language-notice = إبلاغ الوديع باللغات المقبولة
law-duty-law-enforcement-enquiries-proceeds = الإعانة على تتبع عائدات الجريمة والأموال المتأتية منها
law-duty-extradition-prosecute-instead = عرض قضية المواطن الذي لم يُسلَّم على السلطات الوطنية لملاحقته، بالشروط الواردة في النص
law-duty-extradition-prosecute-instead-as-grave = معاملة القضية معاملة جريمة خطيرة من جرائم القانون الوطني
law-duty-extradition-prosecute-instead-cooperate = التعاون في الإجراءات والإثبات لتُجدي الملاحقة
law-duty-extradition-prosecute-instead-outcome = إخبار الدولة الطالبة بما آل إليه طلبها
law-duty-extradition-enforce-if-national = محاكمة المواطن الذي لم يُسلَّم أو تنفيذ الحكم عليه
law-duty-safe-conduct-notice = إخبار الشاهد أو الخبير كتابة بحصانته قبل مثوله أول مرة
law-duty-safe-conduct-thirty-days = مراعاة الحصانة إلى أن تنقضي ثلاثون يومًا من انتفاء الحاجة إلى الشخص
law-duty-safe-conduct-non-appearance = الامتناع عن معاقبة من دُعي شاهدًا أو خبيرًا ولم يحضر وعن تقييده
law-duty-safe-conduct-declined = إخبار الدولة الطالبة بأن الشاهد أو الخبير رفض الحضور
law-duty-witnesses-expenses = دفع نفقات الشاهد أو الخبير وبدل ما فاته
law-duty-witnesses-expenses-stated = ذكر المبالغ المستحقة للشاهد أو الخبير في الاستدعاء
law-duty-transfer-detained = إرسال المحبوس الراضي بذلك ليشهد أو ليبدي رأيه
law-duty-transfer-detained-custody = إبقاء المنقول محبوسًا
law-duty-transfer-detained-return = إعادة المنقول بأسرع ما يمكن أو في الأجل المعين
law-duty-transfer-detained-release = إطلاق المنقول فورًا إذا انقضت عقوبته وهو هناك
law-duty-extradition-decision-place-and-date = إخبار الدولة الطالبة بمكان التسليم ويومه
law-duty-extradition-decision-collect = تسلّم الشخص في اليوم المعين
law-duty-extradition-decision-may-free = تسلّم الشخص قبل أن تنقضي هذه المدة، فقد يُطلق بعدها
law-duty-extradition-decision-free = إطلاق الشخص إذا انقضت هذه المدة ولم يتم التسليم
law-duty-extradition-decision-not-again = الامتناع عن طلب من أُطلق ثانية عن الأفعال نفسها
law-duty-extradition-release-clock-document = إيصال واحدة من الوثائق المذكورة إلى الدولة متلقية الطلب قبل أن تنقضي هذه المدة
law-duty-extradition-release-clock-thirty-days = إطلاق الشخص إذا لم تصل أي من الوثائق المذكورة حتى ذلك اليوم
law-duty-extradition-release-clock-forty-days = إنهاء الحبس المؤقت في ذلك اليوم على الأكثر في كل حال
law-duty-sentenced-persons-channel-acceptance = إخبار دولة الإدانة دولة التنفيذ بقبول النقل وبخطواته
law-duty-sentenced-persons-channel-reasons = تعليل دولة الإدانة رفضها
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
law-input-not-json = { $defect ->
    [empty] الملف فارغ. اختر الملف الذي فيه الطلب.
    [cut_short] الملف ليس JSON سليمًا: ينتهي قبل أن يكتمل.
    [malformed] الملف ليس JSON سليمًا: تتوقف قراءته عند البايت { $byte } (والعد من 0).
    [half_a_sign] الملف ليس JSON سليمًا: نصه عند البايت { $byte } (والعد من 0) ليس Unicode سليمًا، ففيه نصف رمز وحده. اكتب الرمز كاملًا بترميز UTF-8.
    [not_utf_8] الملف ليس JSON سليمًا: نصه ليس بترميز UTF-8. احفظه بهذا الترميز.
   *[other] الملف ليس JSON سليمًا: { $problem }.
}
law-input-json-wanted = { $wanted ->
    [str] نص بين علامتي تنصيص
    [int] عدد صحيح
    [bool] true أو false
    [array] قائمة بين معقوفين
    [object] مجموعة حقول بين حاصرتين
   *[other] { $wanted }
}
law-input-json-given = { $given ->
    [str] نص
    [int] عدد
    [float] عدد ذو كسر
    [bool] true أو false
    [array] قائمة
    [object] مجموعة حقول
   *[other] { $given }
}
law-input-not-the-format = { $defect ->
    [unknown_field] { $at }: ليس في صيغة الطلب حقل بهذا الاسم. صحّح اسمه أو احذفه.
    [missing_field] { $at }: لا يجوز إغفال هذا الحقل.
    [unknown_word] { $at }: «{ $text }» ليس من الكلمات التي تقبلها صيغة الطلب هنا.
    [too_many] { $at }: تزيد عناصر القائمة على { $limit }. قسّم الطلب.
    [too_high] { $at }: العدد أكبر من الحد ({ $limit }).
    [too_low] { $at }: العدد أصغر من الحد ({ $limit }).
    [no_object] الملف لا يوافق صيغة الطلب: المطلوب أن يكون كله { law-input-json-wanted }، وفيه { law-input-json-given }.
    [wrong_type] { $at }: المطلوب هنا في صيغة الطلب { law-input-json-wanted }، وفي الملف { law-input-json-given }.
   *[other] الملف لا يوافق صيغة الطلب: { $problem }.
}
law-input-unknown-format = صيغة الملف { $text }، وهذا الإصدار يقرأ { $known }.
law-input-too-deep = الملف متداخل أعمق مما تسمح به صيغة الطلب.
law-input-no-such-state = { $path }: «{ $text }» ليس رمزًا من حرفين لأي دولة.
law-input-state-in-capitals = { $path }: «{ $text }» مكتوب بحروف صغيرة. تُكتب رموز الدول بحروف لاتينية كبيرة مثل TN.
law-input-named-twice = ورد { $path } مرتين في الجزء نفسه من الملف: يُبقى على المقصود منهما وحده.
law-input-same-state = ذُكرت «{ $text }» مرتين. يلزم ذكر دولتين مختلفتين.
law-input-no-such-date = { $path }: «{ $text }» ليس تاريخًا على صورة YYYY-MM-DD.
law-input-no-such-kind = { $path }: «{ $text }» ليس نوعًا معروفًا من الطلبات. المعروف: { $known }.
law-input-unreadable = { $defect ->
    [absent] لا وجود لـ{ $path }. تحقق من الاسم ومن المجلد الذي فيه.
    [not_allowed] لا يمكن قراءة { $path }: ليس لهذا الحساب إذن بذلك. اطلب تغيير الأذون أو استعمل حسابًا آخر.
    [a_folder] { $path } مجلد. سمِّ ملفًا.
    [no_folder] لا يمكن قراءة { $path }: ما يُفترض أنه مجلد هو ملف. تحقق من الاسم.
   *[other] لا يمكن قراءة { $path }: { $problem }.
}
law-input-law-folder = لا يمكن استعمال مجلد القانون: { $problem }
law-input-no-such-language = { $path }: «{ $text }» ليست ar ولا en ولا fr.

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
