## أوامر لا تُقرأ، وأجوبة لا تُكتب

cli-missing = ينقص الأمر: { $names }.
cli-not-understood = «{ $typed }» غير مفهوم هنا.
cli-none-of = { $place }: «{ $typed }» ليس واحدًا مما يلي: { $known }.
cli-needs-a-value = لا بد من قيمة بعد { $place }.
cli-takes-no-value = لا يأخذ { $place } قيمة: احذف «{ $typed }».
cli-several-options = قد يُقصد بـ«{ $typed }» أكثر من خيار: { $known }. اكتب المقصود كاملًا.
cli-misread = لا يُقرأ هذا الأمر: { $problem }.
cli-help = للمساعدة: { $command } --help
cli-no-room = { $defect ->
    [full] لا يمكن كتابة الجواب: لم يبق متسع حيث يُكتب. أفسح له مكانًا أو وجّهه إلى غيره.
   *[other] لا يمكن كتابة الجواب ({ $problem }). وجّهه إلى مكان آخر.
}
