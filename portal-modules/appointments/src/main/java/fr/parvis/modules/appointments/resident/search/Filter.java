package fr.parvis.modules.appointments.resident.search;

import fr.parvis.modules.appointments.offer.AppointmentType;
import fr.parvis.modules.appointments.offer.Place;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/** The form that narrows a search; it asks only what makes a difference. */
public final class Filter {

    private final Wish wish;
    private final AppointmentType type;
    private final List<Place> places;
    private final ResourceBundle texts;
    private final Locale locale;
    private boolean people = true;

    public Filter(Wish wish, AppointmentType type, List<Place> places, ResourceBundle texts, Locale locale) {
        this.wish = wish;
        this.type = type;
        this.places = places;
        this.texts = texts;
        this.locale = locale;
    }

    /** The same form where the number of people is settled. */
    public Filter withoutPeople() {
        people = false;
        return this;
    }

    public String getPath() {
        return wish.path();
    }

    public String getClearPath() {
        return wish.anything();
    }

    public boolean isUsed() {
        return wish.isNarrow();
    }

    public String getFormer() {
        return wish.former();
    }

    public String getRequest() {
        return wish.request();
    }

    public int getPeople() {
        return wish.people();
    }

    /** Numbers of people; none when one at a time is received. */
    public List<Choice> getPeopleItems() {
        return !people || type.maxPeople() == 1
                ? List.of()
                : IntStream.rangeClosed(1, type.maxPeople())
                        .mapToObj(count -> new Choice(
                                String.valueOf(count),
                                count == 1
                                        ? texts.getString("book.people.one")
                                        : MessageFormat.format(texts.getString("book.people.many"), count)))
                        .toList();
    }

    public String getPlace() {
        return wish.place();
    }

    /** The places to choose from; none when there is only one. */
    public List<Choice> getPlaces() {
        if (places.size() < 2) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.getString("book.filter.any-place")));
        places.forEach(place -> choices.add(new Choice(place.slug(), place.name(), place.address())));
        return choices;
    }

    public List<Choice> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day != DayOfWeek.SUNDAY)
                .map(day -> new Choice(day.name(), day.getDisplayName(TextStyle.FULL, locale)))
                .toList();
    }

    public List<String> getChosenDays() {
        return wish.days().stream().map(Enum::name).toList();
    }

    public List<Choice> getTimes() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.getString("book.filter.time.any")));
        Arrays.stream(TimeOfDay.values())
                .forEach(time ->
                        choices.add(new Choice(time.name(), texts.getString("book.filter.time." + time.name()))));
        return choices;
    }

    public String getTime() {
        return wish.time().map(Enum::name).orElse("");
    }

    /** What some of the places have and others have not. */
    public List<Choice> getFeatures() {
        return places.stream()
                .flatMap(place -> place.features().stream())
                .distinct()
                .sorted()
                .filter(feature ->
                        !places.stream().allMatch(place -> place.features().contains(feature)))
                .map(feature -> new Choice(feature, texts.getString("book.feature." + feature)))
                .toList();
    }

    public List<String> getChosenFeatures() {
        return List.copyOf(wish.features());
    }
}
