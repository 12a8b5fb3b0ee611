# Reviewed: no

### الإحالة، والمرحلة التي وصلت إليها الحالة من المراحل الست.

## المراحل الست بترتيبها

engagement-stage-engagement = التعارف
engagement-stage-assessment = التقييم
engagement-stage-planning = التخطيط
engagement-stage-intervention = التنفيذ
engagement-stage-monitoring = المتابعة
engagement-stage-closure = إغلاق الحالة

engagement-path = المراحل الست لهذه الحالة
engagement-how = الإحالة
engagement-opened = تاريخ الفتح

## جهة الإحالة

engagement-referred-by-self-referred = العائلة بنفسها
engagement-referred-by-family = أقارب
engagement-referred-by-agency = مؤسسة أخرى
engagement-referred-by-school = مدرسة
engagement-referred-by-clinic = عيادة
engagement-referred-by-community-or-faith-group = جمعية محلية أو جهة دينية
engagement-referred-by-hotline = خط المساعدة
engagement-referred-by-outreach-event = نشاط تعريفي في الحي

## الاحتياجات العاجلة: قد تراها العائلة، فلا كلمة مخيفة

engagement-flag-no-food-tonight = لا طعام الليلة
engagement-flag-no-shelter = لا مكان للمبيت
engagement-flag-medical-emergency = حالة طبية طارئة
engagement-flag-violence = عنف
engagement-flag-child-safety = سلامة طفل
engagement-flag-self-harm = خطر إيذاء النفس
engagement-flag-trafficking-sign = احتمال اتجار بالبشر
engagement-flag-detention = شخص محتجز

## نقل الحالة إلى مرحلة أخرى. يُسأل عنه أولًا، ويمكن التراجع عنه.

engagement-stage-move = تغيير المرحلة
engagement-stage-from = من
engagement-stage-to = إلى
engagement-stage-confirm = تغيير المرحلة
# يليها اسم المرحلة الجديدة.
engagement-stage-moved = تغيّرت المرحلة:
