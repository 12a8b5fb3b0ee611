# Reviewed: no

### كلمات ترد في شاشات كثيرة: الشريط الجانبي، والأزرار، وما حُفظ.

common-app-name = Doorstep
common-rail = القائمة الرئيسية
common-rail-today = اليوم
common-rail-families = العائلات
common-rail-sync = المزامنة
common-rail-settings = الإعدادات
common-hide = إخفاء

## الأجوبة

common-yes = نعم
common-no = لا
common-not-asked = لم نسأل
common-not-said = بلا جواب

## الأزرار

common-close = إغلاق
common-cancel = إلغاء
common-back = رجوع
common-save = حفظ
common-remove = حذف
common-open = فتح

## إلى أين وصل ما كُتب

common-saved-at = محفوظ على هذا الحاسوب · { $time }
common-saving = يجري الحفظ…
common-typing = لم يُحفظ بعد
common-save-again = محاولة الحفظ مرة أخرى

## البحث والانتقال

common-palette = انتقال إلى
common-palette-search = شاشة أو عائلة
common-palette-none = لا توجد نتائج.
