## إيصال جواب لم يوقّعه أحد، يُفحص وحده

proof-answer-not-a-receipt = ليس في الملف إيصال مع جوابه. أعطِ ملف PDF للإيصال كما استلمته.
proof-answer-other = الإيصال عن جواب غير الجواب المرفق به.
proof-answer-receipt = إيصال من الدولة ({ $state }) عن الجواب { $id }
proof-answer-from = الجواب باسم: { $state }؛ ولم يوقّعه مقدِّمه.
proof-answer-at = وُقّع في { $at } بساعة من وقّعه
proof-answer-about = عن answer.json، بصمة SHA-256 هي { $sha256 }
proof-answer-sound = سليم: فُحص التوقيع، والإيصال عن الجواب الموجود في الملف.
proof-answer-other-event = ليس هذا إيصالاً عن جواب برابط أو على ورق، بل عن أمر آخر بلغ الدولة التي وقّعته ({ $event }).
proof-answer-compare = هذا ما وُقّع عليه. قارنه بالورقة التي في يدك: فإن اختلفا فالعبرة بما ورد هنا. وتُذكر التدابير بمعرّفاتها.
proof-answer-unworded = لا يستطيع هذا البرنامج التعبير عمّا وُقّع عليه. اقرأ answer.json الموجود داخل ملف PDF (يستخرجه الأمر pdfdetach -saveall)، وقارنه بالورقة التي في يدك: فإن اختلفا فالعبرة بما في answer.json.
