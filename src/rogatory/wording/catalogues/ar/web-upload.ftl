## ملفات تُرسل أجزاءً

web-upload-plain = تُرسل مع هذه الاستمارة دفعة واحدة، بحد أقصى { $gigabytes } غيغابايت لكل منها. وإذا انقطع الخط فاخترها من جديد.
web-upload-resumable = بحد أقصى { $gigabytes } غيغابايت لكل منها. يبدأ الإرسال فور اختيارك، ويُستأنف من حيث توقف بعد أي انقطاع. وإذا غادرت هذه الصفحة فافتحها ثانية واختر الملف نفسه.
web-upload-sha256 = بصمة SHA-256 لما نحفظه
web-upload-compare = يمكنك التحقق بنفسك: الأمر sha256sum في Linux، أو shasum -a 256 في Mac، أو certutil -hashfile في Windows (يليه اسم الملف ثم SHA256)، يجب أن يعطي السطر المبيّن هنا نفسه.
web-upload-is-coming = توقف عند { $percent }٪. اختر الملف نفسه للمتابعة.
web-upload-is-checking = وصل كله، وتجري قراءته من القرص. أعد تحميل هذه الصفحة بعد قليل.
web-upload-until = يُحفظ حتى
web-upload-discard = حذف
web-upload-waiting = ينتظر دوره
web-upload-soon = يجري الإرسال
web-upload-going = { $here } من { $whole } ({ $percent })، بمعدل { $rate } في الثانية، ويبقى نحو { $left }
web-upload-paused = متوقف مؤقتًا. لم يضع شيء مما أُرسل.
web-upload-broken = انقطع الخط. لم يضع شيء مما أُرسل: اختر «متابعة» حين يعود. وإن كانت جلستك قد انتهت فسجّل الدخول أولًا في نافذة أخرى.
web-upload-checking = وصل كله. تجري قراءته من القرص.
web-upload-comparing = وصل كله. يُقرأ ملفك الأصلي للمقارنة. { $percent }
web-upload-same = وصل مطابقًا: لنسختك ونسختنا بصمة SHA-256 نفسها.
web-upload-alone = وصل. تعذّر على هذا المتصفح حساب بصمة SHA-256 لنسختك: قارنها بنفسك بالبصمة أدناه.
web-upload-differs = ما وصل ليس ما يحويه الملف الآن، ولذلك حُذف. أغلق الملف في البرامج الأخرى ثم أرسله من جديد.
web-upload-damaged = لم تعد قراءة ما وصل ممكنة، فلا يمكن استعماله. احذفه وأرسل الملف من جديد.
web-upload-cancelled = أُلغي الإرسال، وحُذف ما كان قد وصل.
web-upload-failed = لم يُقبل هذا الملف. أعد تحميل الصفحة ثم أرسله من جديد.
web-upload-unfinished = لم يكتمل وصول «{ $name }» بعد. انتظر حتى يكتمل، أو ألغِه.
web-upload-pause = إيقاف مؤقت
web-upload-resume = متابعة
web-upload-cancel = إلغاء
web-upload-signed-out = انتهت جلستك. سجّل الدخول من جديد في نافذة أخرى، ثم عد إلى هنا واختر «متابعة»: لم يضع شيء مما أُرسل.
