rehearsal-mark = [تمرين]
rehearsal-contact = مكتب التمرين. يجيب من تلقاء نفسه، ولا وجود له إلا للتدريب، ولا يتكلم باسم أي دولة.
rehearsal-draft-lacks-nothing = قابلنا المسودّة بالمعاهدة ولم نجد ما ينقصها.
rehearsal-draft-lacks = قابلنا المسودّة بالمعاهدة. يُرجى قبل إرسالها إضافة ما يلي:
    { $points }
rehearsal-missing = { $point }
rehearsal-missing-why = كل نقطة واجبة في الموضع المذكور. ومن دونها لا يكون الطلب موافقًا للمعاهدة ولا يمكن تنفيذه.
rehearsal-consult-conformity = لم تصلنا النقاط التي طلبناها. ننظر في رفض الطلب لعدم موافقته للمعاهدة، ونتشاور معكم قبل البتّ. ماذا تقترحون؟
rehearsal-consult-dual = بحسب ما ورد في الطلب نفسه لا يشكّل الفعل جريمة هنا. ننظر في رفض التدابير القسرية لانتفاء ازدواجية التجريم، ونتشاور معكم قبل البتّ. هل تفيدكم تدابير غير قسرية؟
rehearsal-consult-terms = رُفضت التعهدات التي طلبناها مرتين. ننظر في رفض الطلب ونتشاور معكم قبل البتّ. بأي شروط يمكنكم قبول النتيجة؟
rehearsal-consult-costs = قد يترتّب على التنفيذ نفقات غير عادية ({ $places }). أي جزء أهمّ عندكم، ومن يتحمّل ما يزيد على المعتاد؟
rehearsal-concluded-answered = أجابت الدولة الأخرى، ويُراعى جوابها في القرار.
rehearsal-concluded-silent = لم يرد جواب في المهلة.
rehearsal-refused-conformity = بعد السؤال والتشاور ما زال ينقص الطلب:
    { $points }
rehearsal-refused-dual = بعد التشاور تُرفض التدابير القسرية ({ $measures }) لانتفاء ازدواجية التجريم، وتبقى التدابير غير القسرية متاحة.
rehearsal-refused-terms = بعد التشاور تُرفض المساعدة: ما كانت لتُقدَّم إلا مقابل تعهّد بشأن استعمال نتيجتها، وقد رُفض.
rehearsal-term-use = لا تُستعمل النتيجة في إجراءات غير المذكورة في الطلب إلا بموافقتنا المسبقة ({ $places }).
rehearsal-term-secrecy = لا يُطلَع على النتيجة إلا من يحتاج إليها في هذه الإجراءات.
rehearsal-term-return = تُعاد الأصول بعد انتهاء الإجراءات.
rehearsal-trifle-1 = بأي توقيت ذُكرت ساعات عمل مكتبكم؟
rehearsal-trifle-2 = هل يوضع ختمنا على كل صفحة من النسخ أم على الأخيرة وحدها؟
rehearsal-trifle-3 = هل كُتبت الأسماء في الطلب كما في جوازات السفر؟
rehearsal-trifle-why = نودّ معرفة ذلك قبل المتابعة.
rehearsal-report-in-hand = الطلب قيد المعالجة. سنكتب إليكم متى توفّرت نتيجة.
rehearsal-report-ended = أُجيب عن الطلب كاملًا.
rehearsal-report-unasked = لا جديد حتى الآن. نكتب إليكم لتعلموا أن الطلب لم يُنسَ.
rehearsal-authority = جهة التنفيذ في التمرين
rehearsal-everything = كل ما طُلب
rehearsal-delivery = نُفّذ الطلب. تجدون رفقته النتيجة الخاصة بما يلي:
    { $measures }
rehearsal-enclosed = نتيجة خيالية لما يلي:
    { $measures }
    كل ما فيها من أسماء وأرقام وتواريخ من نسج الخيال.
rehearsal-file = natija-tamrin.txt
rehearsal-closed-answered = أُجيب عن الطلب.
rehearsal-closed-withdrawn = سحبته الدولة الطالبة.
rehearsal-closed-received = ورد الجواب.
rehearsal-deficient-on-purpose = الطلب ناقص عن قصد: معرفة ما ينقصه هي الدرس.
rehearsal-supplied = جوابًا عن أسئلتكم، هذه الوقائع مجددًا: { $facts }
rehearsal-supplied-later = الوقائع المطلوبة هي: بين مارس ويونيو تسلّم الموظف المذكور في الطلب، وهو شخص خيالي، ثلاث دفعات مقابل صفقة عمومية.
rehearsal-consulted = نقبل المساعدة بالشروط التي ترونها لازمة. وتفيدنا كذلك تدابير غير قسرية.
rehearsal-enquiry = لم يردنا منكم شيء منذ مدة. أين وصل الطلب؟
rehearsal-unknown-kind = تحية من نوع لم يوجد بعد.
rehearsal-unknown-kind-sent = أُرسلت عمدًا رسالة من نوع لا يعرفه أحد: يحفظها النظام الآخر ويعرضها.
rehearsal-evidence-room = غرفة الأدلة في التمرين
rehearsal-medium-arrived = اعتُبر واصلًا: لا شيء يُنقل في التمرين.
rehearsal-medium-compared = لا قرص يُقرأ في التمرين. قُدِّمت القائمة المعلَنة نفسها على أنها القائمة التي وُجدت.
