# Reviewed: no

### كيف جاءت العائلة إلى الوكالة، وفي أي مرحلة من المراحل الست هي الآن.

## المراحل الست بترتيبها

engagement-stage-engagement = التعارف
engagement-stage-assessment = التقييم
engagement-stage-planning = التخطيط
engagement-stage-intervention = التنفيذ
engagement-stage-monitoring = المتابعة
engagement-stage-closure = الختام

engagement-path = المراحل الست للعمل مع هذه العائلة
engagement-how = كيف جاءت العائلة
engagement-opened = تاريخ الفتح

## من أتى بالعائلة

engagement-referred-by-self-referred = جاؤوا بأنفسهم
engagement-referred-by-family = أقارب
engagement-referred-by-agency = وكالة أخرى
engagement-referred-by-school = مدرسة
engagement-referred-by-clinic = عيادة
engagement-referred-by-community-or-faith-group = جماعة محلية أو دينية
engagement-referred-by-hotline = خط المساعدة
engagement-referred-by-outreach-event = لقاء تعريفي

## ما لا ينتظر حتى الزيارة القادمة

engagement-flag-no-food-tonight = لا طعام الليلة
engagement-flag-no-shelter = بلا مأوى
engagement-flag-medical-emergency = أمر طبي
engagement-flag-violence = عنف
engagement-flag-child-safety = سلامة طفل
engagement-flag-self-harm = إيذاء النفس
engagement-flag-trafficking-sign = علامة على الاتجار بالبشر
engagement-flag-detention = احتجاز

## نقل الحالة إلى مرحلة أخرى. يُسأل عنه أولًا، ويمكن التراجع عنه.

engagement-stage-move = تغيير المرحلة
engagement-stage-from = من
engagement-stage-to = إلى
engagement-stage-confirm = تغيير المرحلة
# يليها اسم المرحلة الجديدة.
engagement-stage-moved = تغيّرت المرحلة:
