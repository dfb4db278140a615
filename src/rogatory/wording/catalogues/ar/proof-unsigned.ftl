## في إثبات التبادل: أجوبة لم يوقّعها أحد

proof-unsigned-heading = أجوبة وردت برابط أو على ورق ولم يوقّعها أحد
proof-unsigned-means = وردت هذه الأجوبة باسم الدولة ({ $state })، برابط يُستعمل مرة واحدة أو على ورق. ولم يوقّعها نظام الدولة ({ $state }). أما أنها وردت، ومتى، وبأي نص رقمي، فقول الدولة ({ $maker }) وحدها؛ ولم يثبت من قدّمها. ويُتحقق مما ورد في أي منها بإيصاله، وهو في يد من قدّم الجواب، بالأمر: rogatory proof receipt.
proof-unsigned-row = { $label }: { $value }
proof-came-link = برابط يُستعمل مرة واحدة ورمز دخوله
proof-came-paper = على ورق، ودوّنه موظف
proof-label-came = طريق الورود
proof-label-came-at = وقت الورود، بساعة الدولة التي أعدت الإثبات
proof-label-says-from = يذكر أنه من
proof-label-answer = رقم الجواب
proof-label-answer-sha256 = الجواب (answer.json)، SHA-256
proof-label-receipt-given = الإيصال المعطى عنه، SHA-256
