package fr.parvis.looks.web;

import fr.parvis.looks.ChosenLook;
import fr.parvis.looks.Logo;
import fr.parvis.looks.LogoCheck;
import fr.parvis.looks.RefusedLogo;

/** The pictures of a look. */
enum PictureKind {
    LOGO("logo", 1024 * 1024) {
        @Override
        String name(ChosenLook look) {
            return look.logo();
        }

        @Override
        ChosenLook on(ChosenLook look, String name, String text) {
            return look.with(name, text);
        }
    },
    BANNER("banner", 8 * 1024 * 1024) {
        @Override
        String name(ChosenLook look) {
            return look.front().picture();
        }

        @Override
        ChosenLook on(ChosenLook look, String name, String text) {
            return look.with(look.front().withPicture(name, text));
        }

        @Override
        Logo check(LogoCheck check, byte[] content) throws RefusedLogo {
            return check.front(content);
        }
    },
    ICON("icon", 1024 * 1024) {
        @Override
        String name(ChosenLook look) {
            return look.front().icon();
        }

        @Override
        ChosenLook on(ChosenLook look, String name, String text) {
            return look.with(look.front().withIcon(name));
        }
    };

    private final String field;
    private final int mostBytes;

    PictureKind(String field, int mostBytes) {
        this.field = field;
        this.mostBytes = mostBytes;
    }

    /** The name of its file in the present look; may be empty. */
    abstract String name(ChosenLook look);

    /** The look with this file of it. */
    abstract ChosenLook on(ChosenLook look, String name, String text);

    Logo check(LogoCheck check, byte[] content) throws RefusedLogo {
        return check.check(content);
    }

    /** The name of its field. */
    String field() {
        return field;
    }

    /** What is heavier is not even read. */
    int mostBytes() {
        return mostBytes;
    }

    /** Whether it is on a page, where it must say what it shows. */
    boolean isTold() {
        return this != ICON;
    }

    boolean mayDecorate() {
        return this == BANNER;
    }

    /** The key of a text about it. */
    String text(String what) {
        return "agent.look." + field + "." + what;
    }
}
