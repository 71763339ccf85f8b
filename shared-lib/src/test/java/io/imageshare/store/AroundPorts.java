package io.imageshare.store;

import io.imageshare.domain.Kept;
import io.imageshare.domain.ProjectNames;
import io.imageshare.domain.StandingAnswers;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Sees every call that is made of the ports on the records, and decides what comes of it. */
@FunctionalInterface
public interface AroundPorts {

  /**
   * Answers a call.
   *
   * @param name the method's, such as {@code commit}
   * @param arguments what it is called with; null for what is null
   * @param call makes it
   */
  Object answer(String name, List<Object> arguments, Supplier<Object> call);

  /** Puts this around ports. */
  default Stores around(Stores stores) {
    return new Stores() {
      @Override
      public ShareStore shares() {
        return port(ShareStore.class, stores.shares());
      }

      @Override
      public ImageStore images() {
        return port(ImageStore.class, stores.images());
      }

      @Override
      public KeptStore<StandingAnswers> answers() {
        return keptPort(stores.answers());
      }

      @Override
      public KeptStore<ProjectNames> names() {
        return keptPort(stores.names());
      }

      @Override
      public JobStore jobs() {
        return port(JobStore.class, stores.jobs());
      }

      @Override
      public EventStore events() {
        return port(EventStore.class, stores.events());
      }

      @Override
      public CleanupStore cleanup() {
        return port(CleanupStore.class, stores.cleanup());
      }

      @Override
      public void prime() {
        stores.prime();
      }
    };
  }

  @SuppressWarnings("unchecked") // The port that is made calls the one that it is made for.
  private <T extends Kept<T>> KeptStore<T> keptPort(KeptStore<T> port) {
    return port(KeptStore.class, port);
  }

  private <P> P port(Class<P> type, P port) {
    return type.cast(
        Proxy.newProxyInstance(
            AroundPorts.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                answer(
                    method.getName(),
                    arguments == null ? List.of() : Arrays.asList(arguments),
                    () -> PlainCall.make(port, method, arguments))));
  }
}
