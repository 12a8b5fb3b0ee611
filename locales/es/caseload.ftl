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
caseload-list = Familias. Use las flechas para moverse y Enter para abrir.
caseload-empty = Todavía no hay familias. Para agregar la primera, basta con un nombre.
caseload-none = Ninguna familia coincide. Pruebe con menos letras, con otra ortografía o con otra escritura. También se encuentran los nombres que suenan parecido.
caseload-clear = Mostrar todas las familias
caseload-members =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
caseload-interpreter = necesita intérprete
caseload-next-visit = Próxima visita: { $day }
caseload-last-visit = Última visita: { $day }
caseload-no-visit = Todavía sin visitas
caseload-urgent = urgente
caseload-conflicts = dos versiones
caseload-waiting = pendiente de envío
