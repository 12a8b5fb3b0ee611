# Reviewed: no

### أفراد المنزل: كيف تُسمّى العائلة، ولغتها، وأين تسكن، ومن منها.

household-title = أفراد المنزل
household-members = الأفراد
household-add-member = إضافة شخص
household-edit = تعديل بيانات المنزل
household-genogram-label = رسم العائلة: { $members }
household-genogram-legend = الرقم داخل الرمز هو العمر. الخط المتقطّع: يسكن في مكان آخر. الخط المزدوج: صاحب/ة الحالة.
household-address-show = إظهار العنوان
household-address-hide = إخفاء العنوان
household-address-none = لم يُضَف عنوان.
household-name-hint = كما تقوله العائلة وبخطّها، مثل “أم خالد وعائلتها”.

## عائلة جديدة

household-new-title = عائلة جديدة
household-new-text = يكفي اسم واحد. كل شيء آخر يمكن إضافته مع الوقت ومع التعارف.
household-new-who = صاحب/ة الحالة
household-new-family = العائلة
household-new-open = فتح الحالة
