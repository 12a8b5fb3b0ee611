# Reviewed: no

### أهل البيت: كيف تُسمّى العائلة، ولغتها، وأين تسكن، ومن منها.

household-title = أهل البيت
household-members = الأفراد
household-add-member = إضافة شخص
household-edit = تعديل بيانات البيت
household-genogram-label = رسم العائلة: { $members }
household-genogram-legend = العمر مكتوب داخل الرمز. الخط المتقطّع: يسكن في مكان آخر. الخط المزدوج: الشخص الذي فُتحت الحالة معه.
household-address-show = إظهار العنوان
household-address-hide = إخفاء العنوان
household-address-none = لم يُكتب أي عنوان.
household-name-hint = بكلمات العائلة وخطّها، مثل «أم خالد وعائلتها».

## عائلة جديدة

household-new-title = عائلة جديدة
household-new-text = يكفي اسم واحد. كل ما عدا ذلك يمكن إضافته مع التعارف.
household-new-who = من هذا الشخص؟
household-new-family = العائلة
household-new-concern = ما الذي جاء بهم
household-new-open = فتح الحالة
