# Reviewed: no

### أسماء خانات السجل كما تُذكر بين علامتي اقتباس في رسالة الخطأ.
### كل منها تسمية وليس جملة، من دون نقطة في النهاية.

## شخص

field-name-full = الاسم الكامل
field-name-latin = الاسم بالأحرف اللاتينية
field-name-to-use = الاسم المستعمل
field-name-parts = أجزاء الاسم
field-aliases = كتابة الاسم في الوثائق
field-birth = الميلاد
field-languages = اللغات
field-language = اللغة
field-contacts = طرق التواصل مع الشخص
field-sign-or-other-comm = لغة الإشارة أو طريقة أخرى للتواصل
field-pronouns = الضمائر
field-decision-role = الدور في قرارات الأسرة
field-client-words = بكلمات الأسرة
