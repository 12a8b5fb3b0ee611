# Reviewed: no

### Necesidades y fortalezas: lo que una familia nombra, cada cosa con el número con el que se
### habla de ella (N3, S2). También lo lee la familia: palabras sencillas, sin tecnicismos.

assessment-need = Necesidad
assessment-strength = Fortaleza
assessment-kind = Necesidad o fortaleza
assessment-statement = Necesidad o fortaleza, en una línea
assessment-domain = Área de la vida
assessment-domain-choose = Elegir…
assessment-add = Agregar necesidad o fortaleza
assessment-was = antes { $number }

## De qué se trata una necesidad o una fortaleza

assessment-domain-food = Comida
assessment-domain-housing = Vivienda
assessment-domain-utilities = Calefacción, agua y luz
assessment-domain-money = Dinero
assessment-domain-work = Trabajo
assessment-domain-education = Escuela y capacitación
assessment-domain-english = Aprender inglés
assessment-domain-language-access = Idioma e interpretación
assessment-domain-transport = Transporte
assessment-domain-health-cover = Seguro médico
assessment-domain-health-care = Médicos y medicinas
assessment-domain-health-literacy = Entender la información de salud
assessment-domain-emotional-health = Estrés y bienestar
assessment-domain-family-ties = Familia y amistades
assessment-domain-safety = Seguridad
assessment-domain-digital = Teléfono e internet
assessment-domain-child-care = Cuidado de los niños
assessment-domain-legal-help = Ayuda legal
assessment-domain-culture-faith = Cultura y fe
assessment-domain-other = Otra cosa

## Editar una necesidad o fortaleza

assessment-edit = Editar necesidad o fortaleza
