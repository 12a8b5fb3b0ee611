# Reviewed: no

### Ajustes: idioma, nombre, bloqueo, frase de acceso, esta computadora.

settings-title = Ajustes
settings-language = Idioma
settings-you = Sobre usted
settings-worker-name = Su nombre
settings-worker-name-hint = Se muestra solo en esta computadora.
settings-lock = Bloqueo
settings-auto-lock = Bloqueo automático (minutos)
settings-auto-lock-hint = Doorstep se bloquea tras 1 a 30 minutos sin actividad. Lo que está escribiendo se guarda.
settings-hide-text = Presione F9 para ocultar la ventana; se bloquea después de 30 segundos. Presione F8 para cambiar entre su idioma y el de la familia.
settings-lock-now = Bloquear ahora
settings-save = Guardar
settings-saved = Guardado.

settings-passphrase = Frase de acceso
settings-passphrase-change = Cambiar la frase de acceso
settings-passphrase-old = Frase de acceso actual
settings-passphrase-changed = Se cambió su frase de acceso. Sus palabras de recuperación siguen siendo las mismas.

settings-agency = Agencia y computadora
settings-agency-none = Esta computadora no está conectada con una agencia. Puede usar todo Doorstep, y nada sale de esta computadora.
settings-agency-connect = Conectar
settings-agency-name = Agencia
settings-agency-server = Dirección del servidor
settings-agency-identity = Clave de la agencia
settings-agency-identity-hint = Los primeros caracteres de la clave. Compárelos por teléfono con su agencia.
settings-device = Esta computadora

settings-about = Acerca de
settings-version = Versión
settings-store = Espacio que ocupan los casos
settings-sqlite = SQLite
settings-fonts = Tipografías: Noto Sans, de The Noto Project Authors; Vazirmatn, de Saber Rastikerdar; SIL Open Font License 1.1.
