### إطار كل نموذج: إلى أين وصلت الكتابة، وما الذي لم يُحفظ، والسؤال قبل مغادرة النموذج.
### يقرؤه من يعمل على الحالة، وغالبًا على عجل. هادئ ودقيق: لا يقول «محفوظ» إلا إذا كان كذلك.

## إلى أين وصلت الكتابة

form-typing = جارٍ الكتابة…
form-keeping = جارٍ حفظ المسودة…
# المسودة على قرص هذا الحاسوب، وليست جزءًا من الملف بعد.
# $time (string): الوقت مع الثواني
form-kept = المسودة محفوظة على هذا الحاسوب { $time }
form-saving = جارٍ الحفظ…
# $time (string): الوقت مع الثواني
form-saved = محفوظ على هذا الحاسوب { $time }
# يأتي بعد سبب تعذّر الحفظ.
form-still-here = ما زال نصك على هذه الشاشة.
form-again = إعادة المحاولة

## ما لم يُحفظ

form-refused =
    { $count ->
        [zero] لا حقول غير محفوظة ({ $count })
        [one] حقل واحد لم يُحفظ بعد ({ $count })
        [two] حقلان لم يُحفظا بعد ({ $count })
        [few] { $count } حقول لم تُحفظ بعد
        [many] { $count } حقلًا لم يُحفظ بعد
       *[other] { $count } حقل لم يُحفظ بعد
    }
form-refused-rest = كل ما عدا ذلك محفوظ. نصك هنا باقٍ.
form-refused-all = لم يُضف شيء بعد. نصك هنا باقٍ.

## نص محفوظ من قبل

form-draft-found = توجد مسودة
# تسمية؛ يليها اليوم والوقت.
form-draft-of = تاريخ المسودة
form-draft-fields =
    { $count ->
        [zero] لا حقول ({ $count })
        [one] حقل واحد ({ $count })
        [two] حقلان ({ $count })
        [few] { $count } حقول
        [many] { $count } حقلًا
       *[other] { $count } حقل
    }
form-draft-since = تغيّر بعضها منذ بدأت الكتابة. ترى النسختين عند الحقل.
form-draft-continue = متابعة
form-draft-delete = حذف المسودة
# قائمة بالنماذج التي تُركت دون إكمال.
form-drafts = المسودات
form-drafts-hint = كُتبت على هذا الحاسوب ولم تُحفظ بعد.
# يُسأل مرة أخرى قبل حذف المسودة.
form-draft-delete-title = هل تُحذف هذه المسودة؟
form-draft-delete-text = يُحذف ما كتبته هنا. ويبقى ما حُفظ من قبل كما هو.

## قبل مغادرة النموذج

form-leave-title = هل تريد الحفظ قبل المغادرة؟
form-leave-edited = عُدّل ولم يُحفظ بعد
form-leave-save = حفظ ومغادرة
form-leave-keep = إبقاؤها مسودة
form-leave-stay = البقاء
form-leave-note = تبقى المسودة هنا إلى أن تحفظها أو تحذفها.

## نسختان من حقل واحد

form-versions = نسختان
form-version-mine = نسختي
form-version-recorded = نسخة حفظها شخص آخر
form-version-empty = لا شيء
form-keep-mine = إبقاء نسختي
form-keep-recorded = إبقاء النسخة المحفوظة
form-keep-both = إبقاء النسختين
form-keep-this = إبقاء هذه
form-rewrite = إعادة الكتابة
form-both-kept = تبقى النسختان إلى أن تقرر.

## السجل نفسه

form-gone = حُذف هذا على حاسوب آخر أثناء كتابتك. نصك محفوظ كمسودة.
form-delete = حذف
form-delete-reason = السبب
form-undo = تراجع
# $what (string): كلمات ما حُذف أو اسمه
form-deleted = حُذف: { $what }
# $what (string): ما أُعيد
form-restored = أُعيد: { $what }
# ما تُراجع عنه حين لم يُحذف شيء.
form-undone = تم التراجع

## في نهاية كل صف

# يقرؤه قارئ الشاشة.
# $what (string): الصف بكلماته
form-edit-what = تعديل: { $what }
# $what (string): الصف بكلماته
form-delete-what = حذف: { $what }
