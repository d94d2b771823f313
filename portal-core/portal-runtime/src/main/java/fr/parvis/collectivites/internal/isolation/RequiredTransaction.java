package fr.parvis.collectivites.internal.isolation;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.Serializable;

/** Around a method that joins or begins a transaction. */
@Interceptor
@Transactional(TxType.REQUIRED)
@Priority(TransactionBinding.JUST_AFTER_BEGIN)
public class RequiredTransaction implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TransactionBinding binding;

    @AroundInvoke
    Object bind(InvocationContext call) throws Exception {
        binding.bind();
        return call.proceed();
    }
}
