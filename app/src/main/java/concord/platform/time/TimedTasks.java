package concord.platform.time;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands each {@link TimedWork} to the scheduler as a recurring task: one node at a time does it, whichever is up. */
@Configuration(proxyBeanMethods = false)
class TimedTasks {

    @Bean
    static BeanDefinitionRegistryPostProcessor recurringTasks() {
        return new Registration();
    }

    private static RecurringTask<Void> task(TimedWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> work.run());
    }

    /** Adds the definition of one task for that of each work. */
    private static final class Registration implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            var beans = (ListableBeanFactory) registry;
            for (String name : beans.getBeanNamesForType(TimedWork.class, true, false)) {
                registry.registerBeanDefinition(
                        name + "Task",
                        BeanDefinitionBuilder.rootBeanDefinition(
                                        RecurringTask.class, () -> task(beans.getBean(name, TimedWork.class)))
                                .getBeanDefinition());
            }
        }

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            // Definitions are all that is added.
        }
    }
}
