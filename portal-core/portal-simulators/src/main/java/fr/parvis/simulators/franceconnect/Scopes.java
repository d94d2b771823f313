package fr.parvis.simulators.franceconnect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each scope gives, since version 2. */
final class Scopes {

    static final Map<String, List<String>> ALL = all();

    private Scopes() {}

    private static Map<String, List<String>> all() {
        Map<String, List<String>> scopes = new LinkedHashMap<>();
        scopes.put("openid", List.of());
        scopes.put(
                "identite_pivot",
                List.of(
                        "given_name",
                        "given_name_array",
                        "family_name",
                        "birthdate",
                        "gender",
                        "birthplace",
                        "birthcountry"));
        scopes.put(
                "profile",
                List.of("given_name", "given_name_array", "family_name", "birthdate", "gender", "preferred_username"));
        scopes.put("birth", List.of("birthplace", "birthcountry"));
        scopes.put("given_name", List.of("given_name", "given_name_array"));
        for (String claim : List.of(
                "gender",
                "birthdate",
                "birthplace",
                "birthcountry",
                "family_name",
                "email",
                "preferred_username",
                "idp_birthdate",
                "idp_id")) {
            scopes.put(claim, List.of(claim));
        }
        scopes.put("amr", List.of());
        return scopes;
    }
}
