# Reviewed: no

### الحاسوب بين يدي العائلة: سؤال واحد في كل مرة، بكلام دافئ ومهذّب وقصير.

handover-title = لكم
handover-skip = أفضّل أن لا أجيب
handover-back = السابق
handover-next = التالي
handover-progress = { $at } من { $of }
handover-speak-hint = يمكنكم أيضًا أن تقولوا الجواب، ونحن نكتبه لكم.

## الأسئلة

handover-matters = ما أكثر شيء يهمّكم؟
handover-matters-field = كلماتكم
handover-concerns = أي من هذه الأمور يهمّكم؟ المسوا أولا ما هو أهم عندكم.
handover-concern-chosen = { $what }، رقم { $place }
handover-understood = هل شرحنا لكم الأمر جيدًا؟
handover-understood-yes = نعم، فهمت
handover-understood-no = أرجو الشرح مرة أخرى
handover-understood-unsure = لا أعرف بالضبط
handover-understood-field = إن أحببتم: ماذا فهمتم، بكلماتكم أنتم؟
handover-reach = هل تسمحون أن نأتي إليكم مرة أخرى؟ وكيف تحبّون أن نخبركم؟
handover-reach-phone = اتصلوا بنا أولا من فضلكم
handover-reach-message = أرسلوا لنا رسالة من فضلكم
handover-reach-come = تفضّلوا إلى بيتنا
handover-reach-not = ليس الآن
handover-thanks = شكرًا لكم.
handover-thanks-return = نرجو أن تعيدوا الحاسوب الآن.

## العودة
handover-return = عودة إلى الأخصائي/ة
handover-return-title = هذا الجزء للأخصائي/ة
handover-return-explain = للعودة إلى الزيارة تُكتب عبارة المرور. ما كتبته العائلة محفوظ.
handover-return-passphrase = عبارة المرور
handover-return-explain-pin = يُرجى كتابة الرقم السري للعودة إلى الزيارة. ما كتبته العائلة محفوظ.
handover-return-pin = الرقم السري
handover-return-by-passphrase = استخدام عبارة المرور
handover-return-open = فتح الزيارة
handover-return-stay = البقاء هنا

## قبل تسليم الحاسوب، عندما لا تتوفر لغة العائلة. يقرؤها مسؤول الحالة.

handover-language-title = بأي لغة للعائلة؟
handover-language-missing = هذه اللغة غير متوفرة بعد: { $language }. لم تُعرض على العائلة أي كلمة. يُسألون هل يقرؤون إحدى هذه اللغات:
handover-language-unknown = لغة العائلة غير مسجّلة بعد. يُسألون أي هذه اللغات يقرؤون:
handover-language-spoken = محكية في هذه العائلة
handover-language-advice = إن لم يقرأ أحد أيًّا منها، يبقى الحاسوب مع مسؤول الحالة وتُطرح الأسئلة بمساعدة مترجم شفهي.
handover-language-none = عدم تسليم الحاسوب

handover-pin-delete = حذف آخر رقم
