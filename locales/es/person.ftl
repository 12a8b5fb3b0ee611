# Reviewed: no

### Una persona de un hogar. También lo lee la familia: palabras sencillas que a nadie le
### molesta leer sobre sí.

person-named-relation = { $name }, { $relation }
person-about-age =
    { $age ->
        [0] menos de un año
        [one] alrededor de { $age } año
       *[other] alrededor de { $age } años
    }
person-lives-elsewhere = vive en otro lugar
person-interpreter = necesita intérprete
person-new-title = Agregar persona
person-save = Guardar persona
person-edit = Editar
person-delete-title = ¿Eliminar a esta persona de la lista?
person-delete-text = { $name } ya no aparecerá en la lista del hogar. Lo que se escribió queda en el historial del caso.
person-delete-reason = Motivo
person-delete-confirm = Eliminar de esta lista

## Las partes del formulario

person-section-names = Nombres
person-section-family = Familia
person-section-birth = Nacimiento
person-section-languages = Idiomas y comunicación
person-section-contacts = Datos de contacto

## Nombres

person-name-hint = Como la persona lo escribe o lo dice, en su propia escritura. Basta con un nombre.
person-name-latin-hint = Para quienes no pueden leer la escritura original.
person-name-to-use-hint = Cómo llamar a la persona, si es distinto del nombre completo.
person-aliases-hint = Uno por línea, tal como aparecen en los documentos.
person-name-parts-add = Agregar parte del nombre
person-name-part = Parte
person-name-part-kind = Tipo
person-part-given = Nombre de pila
person-part-patronymic = Nombre del padre
person-part-grandfather = Nombre del abuelo
person-part-family-first = Primer apellido
person-part-family-second = Segundo apellido
person-part-clan = Nombre del clan o de la casa
person-part-honorific = Tratamiento de respeto
person-part-single = Nombre único
person-order-given-first = Primero el nombre de pila
person-order-family-first = Primero el apellido
person-order-as-written = Tal como está escrito

## Qué es la persona para quien se abrió el caso

person-relation-primary-client = cliente principal
person-relation-spouse = esposa o esposo
person-relation-partner = pareja
person-relation-child = hija o hijo
person-relation-stepchild = hijastra o hijastro
person-relation-foster-child = hija o hijo de crianza
person-relation-parent = madre o padre
person-relation-parent-in-law = suegra o suegro
person-relation-grandparent = abuela o abuelo
person-relation-grandchild = nieta o nieto
person-relation-sibling = hermana o hermano
person-relation-sibling-in-law = cuñada o cuñado
person-relation-child-in-law = nuera o yerno
person-relation-aunt-uncle = tía o tío
person-relation-niece-nephew = sobrina o sobrino
person-relation-cousin = prima o primo
person-relation-other-relative = otro familiar
person-relation-not-related = sin parentesco

## El símbolo en el dibujo de la familia, que elige la persona

person-symbol-square = Cuadrado
person-symbol-circle = Círculo
person-symbol-diamond = Rombo

## Nacimiento

person-birth-as-said = Fecha de nacimiento, como la dijo
person-birth-hint = Una fecha, un año o palabras como “primavera de 1371”. Se guarda tal como la dijo la persona.
person-birth-calendar = Calendario
person-calendar-gregory = Gregoriano
person-calendar-persian = Persa
person-calendar-ethiopic = Etíope
person-calendar-islamic = Islámico
person-birth-certainty = ¿Qué tan segura es?
person-certainty-documented = Aparece en un documento
person-certainty-reported = La dijo la persona o la familia
person-certainty-estimated = Aproximada
person-certainty-assigned-0101 = 1 de enero, asignado por una oficina
person-certainty-unknown = Se desconoce
person-birth-assigned-hint = Una oficina asignó el 1 de enero; puede no ser el cumpleaños real. No envíe felicitaciones de cumpleaños ni use esta fecha para distinguir a una persona de otra.
person-age-at-migration-hint = En años, si se sabe.

## Idiomas

person-language-add = Agregar idioma
person-language-which = Idioma
person-language-speak = Habla y entiende
person-mastery-none = No lo habla
person-mastery-some = Lo habla un poco
person-mastery-well = Lo habla bien
person-language-literacy = Lee y escribe
person-literacy-none = No lo lee ni lo escribe
person-literacy-some = Lo lee y escribe un poco
person-literacy-functional = Lo lee y escribe lo suficiente para formularios
person-literacy-unknown = Se desconoce
person-language-preferred = Idioma preferido de esta persona

## Formas de contactar a la persona. Un mensaje en el teléfono equivocado puede ponerla en peligro.

person-contact-add = Agregar contacto
person-contact-kind = Tipo
person-contact-kind-phone = Teléfono
person-contact-kind-message = Mensaje de texto o aplicación de mensajes
person-contact-kind-email = Correo electrónico
person-contact-kind-through-someone = A través de otra persona
person-contact-kind-other = Otro
person-contact-value = Número, dirección o nombre
person-contact-safe = ¿Es seguro usar este contacto?
person-safe-yes = Sí
person-safe-no = No
person-safe-ask-first = Preguntar antes
person-contact-message = Se puede dejar un mensaje
person-contact-hours = Mejor hora para usarlo

## Si es seguro, junto al contacto en una lista: muy corto

person-safety-yes = seguro
person-safety-no = no usar
person-safety-ask-first = preguntar antes

## Personas eliminadas de la lista

person-deleted-title = Eliminadas de esta lista
person-restore = Recuperar
