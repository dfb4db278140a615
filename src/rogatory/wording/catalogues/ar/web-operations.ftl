web-operations-title = التشغيل
web-operations-lead = هل يسير البريد، وهل من شيء يتطلّب تدخّلًا؟
web-operations-as-of = الوضع في
web-operations-refresh = انظر من جديد
web-operations-well = كل شيء على ما يرام
web-operations-well-say = كل دولة تجيب، ولم يُترك عمل، والسجل سليم. ما يتطلّب تدخّلًا يظهر هنا أولًا، ومعه ما ينبغي فعله.
web-operations-troubles = ما يتطلّب تدخّلًا
web-operations-harm = الآن
web-operations-time = قريبًا
web-operations-go = انتقل إليه
web-operations-day = آخر 24 ساعة
web-operations-day-say = { $out ->
    [zero] لم تُسلَّم رسالة منا
    [one] سُلِّمت رسالة واحدة منا
    [two] سُلِّمت رسالتان منا
    [few] سُلِّمت { $out } رسائل منا
    [many] سُلِّمت { $out } رسالة منا
   *[other] سُلِّمت { $out } رسالة منا
}، { $in ->
    [zero] ولم تُؤخذ رسالة منهم
    [one] وأُخذت رسالة واحدة منهم
    [two] وأُخذت رسالتان منهم
    [few] وأُخذت { $in } رسائل منهم
    [many] وأُخذت { $in } رسالة منهم
   *[other] وأُخذت { $in } رسالة منهم
}.
web-operations-out = سُلِّمت
web-operations-in = أُخذت
web-operations-states = الدول
web-operations-states-none = لا دولة أخرى مؤكدة بعد. أضف إحداها في «الدول الأخرى»؛ يظهر هنا بعدئذ بريدها وهل تجيب.
web-operations-state = الدولة
web-operations-route-network = الشبكة
web-operations-line-mutual = TLS متبادل
web-operations-line-https = HTTPS عادي
web-operations-line-here = غير مشفَّر
web-operations-route-folder = المجلد
web-operations-heard = آخر اتصال
web-operations-never = لا اتصال قط
web-operations-silent = لا تجيب منذ
web-operations-next = المحاولة التالية
web-operations-owed = لم تُؤخذ بعد
web-operations-waiting = { $count ->
    [zero] لا شيء ينتظر
    [one] رسالة تنتظر
    [two] رسالتان تنتظران
    [few] { $count } رسائل تنتظر
    [many] { $count } رسالة تنتظر
   *[other] { $count } رسالة تنتظر
}
web-operations-held = { $count ->
    [zero] لا رسالة هناك
    [one] رسالة وصلت وتنتظر ما قبلها
    [two] رسالتان وصلتا وتنتظران ما قبلهما
    [few] { $count } رسائل وصلت وتنتظر ما قبلها
    [many] { $count } رسالة وصلت وتنتظر ما قبلها
   *[other] { $count } رسالة وصلت وتنتظر ما قبلها
}
web-operations-carrying = { $count ->
    [zero] لا رسالة في الطريق
    [one] رسالة جاهزة أو في الطريق
    [two] رسالتان جاهزتان أو في الطريق
    [few] { $count } رسائل جاهزة أو في الطريق
    [many] { $count } رسالة جاهزة أو في الطريق
   *[other] { $count } رسالة جاهزة أو في الطريق
}
web-operations-failed = { $count ->
    [zero] لم تخفق رسالة
    [one] رسالة أخفقت
    [two] رسالتان أخفقتا
    [few] { $count } رسائل أخفقت
    [many] { $count } رسالة أخفقت
   *[other] { $count } رسالة أخفقت
}
web-operations-nothing = لا شيء
web-operations-oldest = أقدمها منذ
web-operations-lately = آخر يوم
web-operations-delivered = { $count ->
    [zero] لم تُسلَّم رسالة
    [one] سُلِّمت رسالة
    [two] سُلِّمت رسالتان
    [few] سُلِّمت { $count } رسائل
    [many] سُلِّمت { $count } رسالة
   *[other] سُلِّمت { $count } رسالة
}
web-operations-on-the-way = في المتوسط { $time }
web-operations-clock-ahead = ساعتها متقدمة على ساعتنا { $time }
web-operations-clock-behind = ساعتها متأخرة عن ساعتنا { $time }
web-operations-try-now = المحاولة الآن
web-operations-send-all = إعادة إرسال ما أخفق
web-operations-see-mail = عرض الرسائل
web-operations-tried = يُحاوَل الآن كل ما ينتظر لهذه الدولة.
web-operations-sent-again = { $count ->
    [zero] لم تكن رسالة تنتظر ذلك.
    [one] تخرج رسالة واحدة مرة أخرى.
    [two] تخرج رسالتان مرة أخرى.
    [few] تخرج { $count } رسائل مرة أخرى.
    [many] تخرج { $count } رسالة مرة أخرى.
   *[other] تخرج { $count } رسالة مرة أخرى.
}
web-operations-no-state = لا نظام مؤكدًا لهذه الدولة.
web-operations-work = الأعمال
web-operations-work-say = ما يفعله النظام من تلقاء نفسه: تسليم البريد، والتعريف بنا، وما يُطلب أدناه.
web-operations-due = حان وقتها
web-operations-later = مؤجلة
web-operations-in-hand = قيد العمل
web-operations-given-up = متروكة
web-operations-given-up-none = لم يُترك عمل.
web-operations-doing = قيد العمل
web-operations-again = إعادة المحاولة
web-operations-drop = استغناء
web-operations-drop-why = لماذا يجوز ألا يُنجز
web-operations-drop-say = الاستغناء عنه بدلًا من ذلك
web-operations-again-done = تُعاد محاولة العمل.
web-operations-again-none = لم يعد هذا العمل موجودًا.
web-operations-dropped = استُغني عن العمل، وسببك في السجل.
web-operations-drop-none = اذكر لماذا يجوز ألا يُنجز العمل. لم يُستغن عن شيء.
web-operations-gaps = بريد ينتظر رسالة سابقة
web-operations-gaps-none = لا بريد ينتظر رسالة لم تأت.
web-operations-gap-missing = الناقص: الرقم { $first }
web-operations-gap-missing-many = الناقص: الأرقام من { $first } إلى { $last }
web-operations-gap-tell = كلمات للسلطة الأخرى
web-operations-gap-since = ينتظر منذ
web-operations-refused = بريد لم يُؤخذ في آخر 7 أيام
web-operations-refused-none = أُخذ كل بريد الأيام السبعة الأخيرة.
web-operations-refused-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
web-operations-refused-last = آخرها
web-operations-refused-audit = كل واحدة منها في «التدقيق»
web-operations-carried = البريد المحمول
web-operations-carried-say = نزّل الجاهز واحمله إلى الدولة الأخرى، وأدخل ما جاء منها. الملف نفسه مرتين له أثر واحد.
web-operations-carried-out = { $count ->
    [zero] لا شيء جاهز
    [one] ملف واحد جاهز
    [two] ملفان جاهزان
    [few] { $count } ملفات جاهزة
    [many] { $count } ملفًا جاهزًا
   *[other] { $count } ملف جاهز
}
web-operations-carried-take = تنزيل ما هو لـ: { $state }
web-operations-carried-arrived = { $count ->
    [zero] لا شيء مما جاء ينتظر.
    [one] ملف واحد جاء ينتظر النظر فيه أو رسالة سابقة.
    [two] ملفان جاءا ينتظران النظر فيهما أو رسالة سابقة.
    [few] { $count } ملفات جاءت تنتظر النظر فيها أو رسالة سابقة.
    [many] { $count } ملفًا جاء ينتظر النظر فيه أو رسالة سابقة.
   *[other] { $count } ملف جاء ينتظر النظر فيه أو رسالة سابقة.
}
web-operations-carried-refused = { $count ->
    [zero] لم يُرفض شيء.
    [one] ملف واحد لم يُصدَّق، وسببه أعلاه.
    [two] ملفان لم يُصدَّقا، وسببهما أعلاه.
    [few] { $count } ملفات لم تُصدَّق، وأسبابها أعلاه.
    [many] { $count } ملفًا لم يُصدَّق، والأسباب أعلاه.
   *[other] { $count } ملف لم يُصدَّق، والأسباب أعلاه.
}
web-operations-carried-put = الملفات التي جاءت
web-operations-carried-put-act = إدخال
web-operations-carried-done = { $count ->
    [zero] لم يُدخل ملف.
    [one] أُدخل ملف واحد، ويُنظر فيه خلال ثوان.
    [two] أُدخل ملفان، ويُنظر فيهما خلال ثوان.
    [few] أُدخلت { $count } ملفات، ويُنظر فيها خلال ثوان.
    [many] أُدخل { $count } ملفًا، ويُنظر فيها خلال ثوان.
   *[other] أُدخل { $count } ملف، ويُنظر فيها خلال ثوان.
}
web-operations-carried-none = اختر الملفات التي جاءت.
web-operations-errands = ما يُطلب باليد
web-operations-verify = التحقق من السجل
web-operations-verify-hint = يُقرأ كل قيد ويُقابل بسلسلته. كل يوم، ولا يعطّل أحدًا.
web-operations-verify-act = التحقق الآن
web-operations-rebuild = إعادة إنشاء القوائم والعروض
web-operations-rebuild-hint = بعد استعادة نسخة، أو إذا بدت قائمة خاطئة. لا يتغير شيء من السجل، وينتظر سائر العمل.
web-operations-rebuild-act = إعادة إنشائها
web-operations-rebuild-sure = الساعة هادئة، ويمكن للآخرين أن ينتظروا.
web-operations-backup = النسخة الاحتياطية
web-operations-backup-hint = «data» و«keys» معًا، كلٌّ محفوظ في مكانه. يصنعها الجهاز في أوقاته؛ قيِّد هنا أنها صُنعت وأن أحدًا نظر فيها.
web-operations-backup-act = تقييد أن نسخة صُنعت
web-operations-asked = طلبه: { $who }
web-operations-errand-asked = طُلب ذلك، ويظهر هنا ما أُنجز منه.
web-operations-errand-runs = هذا العمل جارٍ.
web-operations-share = أُنجز { $share }٪
web-operations-hours = { $count ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
web-operations-minutes = { $count ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
web-operations-seconds = { $count ->
    [zero] أقل من ثانية
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $count } ثوان
    [many] { $count } ثانية
   *[other] { $count } ثانية
}

web-transfers = ملفات كبيرة في الطريق
web-transfers-none = لا ملف كبيرًا في الطريق.
web-transfers-out = إلى دول أخرى
web-transfers-in = من دول أخرى
web-transfers-of = من
web-transfers-a-second = في الثانية
web-transfers-moved = آخر حركة
web-transfers-mark = يعرفه الجانبان بالرمز
web-transfers-reference = الملف
web-transfers-until = إن لم يصل مزيد يُحذف ما وصل في
web-transfers-out-waiting = ينتظر
web-transfers-out-moving = في الطريق
web-transfers-out-whole = وصل كله إلى الجانب الآخر ويجري فتحه
web-transfers-out-carried = في مجلد النقل أو محمول إلى وجهته
web-transfers-out-stopped = متوقف
web-transfers-in-waiting = لا يصل شيء
web-transfers-in-moving = يصل الآن
web-transfers-in-whole = وصل كله
web-transfers-give-back = حذف ما وصل
web-transfers-give-back-happens = يخلو مكانه في قرصنا حالًا، لجميع الملفات الكبيرة لهذه الرسالة.
    تُبلَّغ الدولة الأخرى بإيصال موقَّع، وتذكره صفحتها، ويستطيع مدير نظامها إعادة إرسال الرسالة.
    إن أُعيد إرسالها بدأت الملفات من أول بايت. وتنتظرها الرسائل التالية في الملف نفسه.
    يُدوَّن سببك في السجل، ولا تراه الدولة الأخرى.
web-transfers-give-back-why = لماذا لا يُنتظر
web-transfers-give-back-sure = أبلغتُ السلطة الأخرى، أو ينبغي أن تكفّ عن الإرسال.
web-transfers-given-back = حُذف ما وصل، ويجري إبلاغ الدولة الأخرى.
web-transfers-give-back-none = اذكر السبب وأكِّد أن الأمر مقصود. لم يُحذف شيء.
web-transfers-gone = لم يعد هذا الملف منتظرًا: وصل، أو حُذف من قبل.

web-keys = مفاتيحنا
web-keys-fingerprint-say = البصمة التي يقارنها موظفو الدول الأخرى. اقرأها بالهاتف على رقم يعرفه الجانبان.
web-keys-no-authority = لا سلطة تصديق لهذا النظام بعد: متى تغيرت مفاتيحه وجب على كل دولة أن تقارن من جديد.
web-keys-authority-here = مفتاح سلطة التصديق لدينا في مجلد المفاتيح. لا يلزم إلا للتجديد، فاحفظه في مكان آخر بين تجديد وآخر.
web-keys-authority-away = مفتاح سلطة التصديق لدينا محفوظ في مكان آخر، كما ينبغي. ضع «authority.signing.pem» في مجلد المفاتيح عند التجديد ثم ارفعه.
web-keys-issued = صدّقت على سلطتنا { $who }.
web-keys-own = سلطتنا قائمة بذاتها.
web-keys-table = كل مفتاح وشهادة
web-keys-key = المفتاح
web-keys-standing = حاله
web-keys-until = نهاية الشهادة
web-keys-no-end = لا ينتهي من تلقاء نفسه
web-keys-kind-signing = التوقيع
web-keys-kind-opening = فتح البريد
web-keys-kind-tls = TLS
web-keys-kind-authority = سلطة التصديق لدينا
web-keys-kind-issuer = من صدّق على سلطتنا
web-keys-of-today = شهادة اليوم
web-keys-state-valid = سليم
web-keys-state-expired = انتهت صلاحيته: جدِّده
web-keys-state-revoked = ملغى: لا يصدّقه أحد بعد الآن
web-keys-state-replaced = استُبدل، ويُصدَّق حتى
web-keys-state-past = استُبدل، ولم يعد يُصدَّق
web-keys-soon = { $days ->
    [zero] ينتهي اليوم: جدِّده
    [one] ينتهي بعد يوم واحد: جدِّده
    [two] ينتهي بعد يومين: جدِّده
    [few] ينتهي بعد { $days } أيام: جدِّده
    [many] ينتهي بعد { $days } يومًا: جدِّده
   *[other] ينتهي بعد { $days } يوم: جدِّده
}
web-keys-told = من علم بها
web-keys-told-say = وُصفت مفاتيحنا آخر مرة في
web-keys-heard-yes = لديها منذ
web-keys-heard-no = لم تقل إنها لديها، منذ
web-keys-heard-first = تعرف الأولى التي قارنها موظفوها
web-keys-heard-carried = تتلقاها في مجلد النقل، ويتبين وصولها حين يأتي بريدها
web-keys-tell = إعادة الإبلاغ
web-keys-told-again = يجري إبلاغ الدولة من جديد.
web-keys-renew = تجديد مفاتيح
web-keys-revoke = إلغاء شهادة
web-keys-bring = طلب تصديق على سلطتنا
web-keys-authority = تجديد شهادة سلطتنا
web-keys-authority-first = إنشاء سلطة تصديق للنظام
web-keys-happens = ما الذي سيحدث
web-keys-leave = عدم تغيير شيء
web-keys-unsure = أكِّد أن الأمر مقصود. لم يتغير شيء.
web-keys-which = أي المفاتيح
web-keys-which-revoke = أي شهادة صارت في يد غيرنا
web-keys-renew-lead = تحل مفاتيح جديدة، تصدّق عليها سلطتنا، محل المختارة.
web-keys-renew-happens = تُبلَّغ كل دولة مؤكَّدة حالًا وتلقائيًا، ولا يقارن أحد بصمة من جديد.
    يُصدَّق ما وقّعته المفاتيح القديمة، ويُفتح البريد المختوم لها، 400 يوم أخرى.
    يُدوَّن ذلك في السجل باسمك.
web-keys-renew-sure = مفتاح سلطتنا في مجلد المفاتيح، وستؤخذ نسخة احتياطية من المفاتيح بعد التجديد.
web-keys-renew-done = جُدِّدت المفاتيح، ويجري إبلاغ كل دولة مؤكَّدة.
web-keys-revoke-lead = لمفتاح توقيع صار في يد غيرنا أو يُخشى ذلك.
web-keys-revoke-happens = لا يصدّق أحد ما وقّعه منذ أن يعلم بالإلغاء. ويبقى دليل ما وصل قبل ذلك.
    إن كان مفتاح اليوم حل محله مفتاح جديد حالًا.
    ما وقّعناه ولم يصل إيصاله يُوقَّع من جديد ويُرسل ثانية.
    تظل كل دولة تصدّق المفتاح حتى تعلم بالأمر: اتصل بتلك الدول حالًا.
    لا رجوع فيه. ويُدوَّن في السجل باسمك.
web-keys-revoke-sure = لا ينبغي أن يُصدَّق هذا المفتاح بعد الآن.
web-keys-revoke-done = أُلغيت الشهادة. اتصل بالدول التي لم تعلم بعد؛ تجدها أدناه.
web-keys-authority-lead = توقّع سلطتنا على ما تصدّقه الدول الأخرى من مفاتيحنا.
web-keys-authority-happens = تُعاد شهادتها على المفتاح نفسه، ويُنشأ تحتها مفتاحا التوقيع وTLS من جديد.
    تبقى البصمة كما هي، إلا إذا لم تكن للنظام سلطة من قبل: فتكون بصمة جديدة تقارنها كل دولة.
    الشهادة التي منحتها سلطة أخرى لسلطتنا لا تعلوها بعد ذلك: أحضر شهادة جديدة.
    يُدوَّن ذلك في السجل باسمك.
web-keys-authority-sure = أعلم هل تتغير البصمة وبمن أتصل عندئذ.
web-keys-authority-done = أُنشئت شهادة سلطتنا، ويجري إبلاغ كل دولة مؤكَّدة.
web-keys-bring-lead = تستطيع سلطة تصديق في دولتنا أن تصدّق على سلطتنا فتعلوها.
web-keys-bring-happens = نزِّل الطلب وسلّمه إلى تلك السلطة، فتعيد سلسلة شهادات.
    بالسلسلة يُنشأ مفتاحا التوقيع وTLS من جديد، وتُبلَّغ كل دولة.
    تبقى البصمة: ما قارنه الموظفون هو مفتاح سلطتنا نحن.
web-keys-request = تنزيل الطلب
web-keys-chain = السلسلة التي أعطتها
web-keys-chain-hint = ملف PEM واحد، شهادة سلطتنا أولًا ثم شهادة من صدّق عليها.
web-keys-bring-sure = جاءت السلسلة من السلطة التي طلبنا منها.
web-keys-bring-done = أُخذت السلسلة، ويجري إبلاغ كل دولة مؤكَّدة.
