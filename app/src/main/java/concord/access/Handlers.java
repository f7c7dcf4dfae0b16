package concord.access;

import concord.platform.gate.Command;
import concord.platform.gate.CommandHandler;
import concord.platform.gate.Query;
import concord.platform.gate.QueryHandler;
import concord.platform.gate.Repeatable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;

/** Finds the one handler of each command and query. Two handlers for one act, and Concord does not start. */
@Component
class Handlers {

    private final Map<Class<?>, CommandHandler<?, ?>> forCommands = new HashMap<>();
    private final Map<Class<?>, QueryHandler<?, ?>> forQueries = new HashMap<>();
    private final Map<Class<?>, Class<?>> answers = new HashMap<>();

    Handlers(List<CommandHandler<?, ?>> commandHandlers, List<QueryHandler<?, ?>> queryHandlers) {
        commandHandlers.forEach(handler -> {
            ResolvableType contract = contract(handler, CommandHandler.class);
            Class<?> act = contract.getGeneric(0).toClass();
            refuseASecond(forCommands.put(act, handler), act);
            answers.put(act, contract.getGeneric(1).toClass());
        });
        queryHandlers.forEach(handler -> {
            Class<?> act = contract(handler, QueryHandler.class).getGeneric(0).toClass();
            refuseASecond(forQueries.put(act, handler), act);
        });
    }

    @SuppressWarnings("unchecked") // the generics were read from the handler itself
    <R> CommandHandler<Command<R>, R> of(Command<R> command) {
        return (CommandHandler<Command<R>, R>) found(forCommands.get(command.getClass()), command);
    }

    @SuppressWarnings("unchecked") // as above
    <R> QueryHandler<Query<R>, R> of(Query<R> query) {
        return (QueryHandler<Query<R>, R>) found(forQueries.get(query.getClass()), query);
    }

    @SuppressWarnings("unchecked") // the handler's second generic is the command's own
    <R> Class<R> answerOf(Command<R> command) {
        return (Class<R>) found(answers.get(command.getClass()), command);
    }

    /** Simple names of all acts: everything that the system can do. */
    Set<String> acts() {
        var names = new TreeSet<String>();
        forCommands.keySet().forEach(act -> names.add(act.getSimpleName()));
        forQueries.keySet().forEach(act -> names.add(act.getSimpleName()));
        return names;
    }

    /** Simple names of the commands that say of themselves that they may be repeated. */
    Set<String> repeatable() {
        return forCommands.keySet().stream()
                .filter(Repeatable.class::isAssignableFrom)
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ResolvableType contract(Object handler, Class<?> contract) {
        return ResolvableType.forClass(AopUtils.getTargetClass(handler)).as(contract);
    }

    private static void refuseASecond(@Nullable Object earlier, Class<?> act) {
        if (earlier != null) {
            throw new IllegalStateException("Two handlers for " + act.getName());
        }
    }

    private static <T> T found(@Nullable T handler, Object act) {
        if (handler == null) {
            throw new IllegalStateException("No handler for " + act.getClass().getName());
        }
        return handler;
    }
}
