# What Brazilian Portuguese says otherwise than locales/pt.ftl; everything else is said as there.
