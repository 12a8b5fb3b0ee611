# Reviewed: no

### Los nombres de los campos de un registro, tal como los cita un error.
### Cada uno es una etiqueta, no una frase: con mayúscula inicial y sin punto final.

## Una persona

field-name-full = Nombre completo
field-name-latin = Nombre en letras latinas
field-name-to-use = Nombre que se usa
field-name-parts = Partes del nombre
field-aliases = Formas del nombre en los documentos
field-birth = Nacimiento
field-languages = Idiomas
field-language = Idioma
field-contacts = Formas de contactar a la persona
field-sign-or-other-comm = Lengua de señas u otra forma de comunicarse
field-pronouns = Pronombres
field-decision-role = Papel en las decisiones de la familia
field-client-words = Con las palabras de la familia
