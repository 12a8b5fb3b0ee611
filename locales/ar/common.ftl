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
common-open = فتح

## البحث والانتقال

common-palette = انتقال إلى
common-palette-search = شاشة أو عائلة
common-palette-none = لا توجد نتائج.
common-palette-keys = Ctrl K
common-palette-families = العائلات
common-palette-screens = الشاشات
common-palette-commands = الأوامر
common-palette-here = هذه العائلة
common-palette-for-whom = لأي عائلة تُحدَّد الزيارة؟
common-command-schedule = تحديد موعد زيارة…
common-command-language = تغيير اللغة المعروضة
common-command-hide = إخفاء النافذة
