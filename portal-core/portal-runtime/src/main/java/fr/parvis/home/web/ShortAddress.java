package fr.parvis.home.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The addresses below which other pages stand: {@code /} is the home page, {@code /agent} the inbox. A view of that name
 * would answer at every address below too, those of servlets and of other views.
 */
@WebServlet({"", "/agent"})
public class ShortAddress extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var view = request.getServletPath().equals("/agent") ? "/agent/demandes" : "/index";
        request.getRequestDispatcher(view).forward(request, response);
    }
}
