package fr.parvis.world;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;

/** The two things of the container that beans are given. */
public final class Cdi {

    private Cdi() {}

    /** An event that only notes what is fired. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> noting(List<Object> fired) {
        return (Event<T>) Proxy.newProxyInstance(
                Cdi.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    fired.add(args[0]);
                    return null;
                });
    }

    /** All beans of a type. */
    @SuppressWarnings("unchecked")
    public static <T> Instance<T> beans(List<T> beans) {
        return (Instance<T>) Proxy.newProxyInstance(
                Cdi.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, args) -> method.getName().equals("stream") ? beans.stream() : beans.iterator());
    }
}
