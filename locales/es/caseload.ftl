# Reviewed: no

### Todas las familias de quien lleva los casos, en una lista en la que se puede buscar.

caseload-title = Familias
caseload-count =
    { $count ->
        [0] Ninguna familia
        [one] { $count } familia
       *[other] { $count } familias
    }
caseload-search = Buscar una familia
caseload-search-hint = Un nombre, en cualquier escritura u ortografía
caseload-stage = Etapa
caseload-stage-all = Todas las etapas
caseload-language = Idioma
caseload-language-all = Todos los idiomas
caseload-new = Nueva familia
caseload-list = Familias. Las flechas mueven, Enter abre.
caseload-empty = Todavía no hay ninguna familia. Para la primera basta con un solo nombre.
caseload-none = Ninguna familia coincide. Pruebe con menos letras, otra ortografía u otra escritura; también se busca por el sonido.
caseload-clear = Mostrar todas las familias
caseload-members =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
caseload-interpreter = intérprete
caseload-next-visit = visita: { $day }
caseload-last-visit = última visita: { $day }
caseload-no-visit = aún sin visitas
caseload-urgent = urgente
caseload-conflicts = por decidir
caseload-waiting =
    { $count ->
        [one] { $count } en espera
       *[other] { $count } en espera
    }
