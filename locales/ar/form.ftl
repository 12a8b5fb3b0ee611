# Reviewed: no

### ما يحيط بحقول كل نموذج، ونهاية صفوف القوائم. يقرؤه من يعمل على الحالة.

form-gone = حُذف هذا أثناء كتابتك. نصك ما زال هنا.
form-delete-reason = السبب
# يليها ما حُذف بكلماته.
form-deleted = حُذف:
# يليها ما لم يُحذف بكلماته.
form-not-deleted = لم يُحذف بعد، بسبب تعديل لم يظهر لك من قبل:
form-not-deleted-review = مراجعة

## في نهاية كل صف. يقرؤه قارئ الشاشة.

# $what (string): الصف بكلماته
form-edit-what = تعديل: { $what }
# $what (string): الصف بكلماته
form-delete-what = حذف: { $what }

## نماذج تُركت دون إكمال

form-drafts = المسودات
form-drafts-hint = كُتبت على هذا الحاسوب ولم تُحفظ بعد.
form-drafts-delete = حذف المسودة
# Its name follows.
form-drafts-deleted = حُذفت المسودة:
form-drafts-gone = سجل هذه المسودة لم يعد هنا. تبقى المسودة إلى أن تُحذف.
